//! profiles incomplete
namespace Lights;

class NearMiss
{
    BatchTaskParam A(DeviceCommand c) => c.ToDeviceType({|IOTB1107:"StreetLmap"|}, "Acme", "L1");
    BatchTaskParam B(DeviceCommand c) => c.ToDeviceType("Thermostat", "Acme", "L1");
}
