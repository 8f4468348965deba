extern alias runtime;

using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Json;

/// <summary>A command as the generator makes it.</summary>
internal sealed class SetDeviceLevel(int value) : TypedDeviceCommand(
    "DeliverySchedule", "SET_DEVICE_LEVEL", "WaterMeter", "TestUtf8ManuId", "NBIoTDevice", "value int required min=0 max=100 unit=%", value);
