namespace Lights;

class Long
{
    const string Ten = "0123456789";
    const string Fifty = Ten + Ten + Ten + Ten + Ten;
    const string Name = "report" + Fifty + Fifty + Fifty + Fifty + Fifty + Fifty;

    BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask({|IOTB1002:Name|}, 60);
}
