namespace Lights;

class Case
{
    BatchTaskParam A(DeviceCommand c) => c.ToDevices("a1", "A1", "a1 ", "a-1");
    BatchTaskParam B(DeviceCommand c, string a) => c.ToDevices(a, a + "x", "a");
    BatchTaskParam C(DeviceCommand c, Func<string> next) => c.ToDevices(next(), next());
}
