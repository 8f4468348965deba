namespace Auth;

class Ids
{
    // pasted from the login answer
    const string AppId = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9eyJzdWIiOiJuYS0xIiwiaWF0IjoxNTE2MjM5MDIyfQ";
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", 60).WithAppId({|IOTB1010:AppId|});
    BatchTask B(DeviceCommand c) => new() { AppId = {|IOTB1010:AppId|}, TaskName = "b", Timeout = 60, Param = c.ToAllDevices() };
}
