namespace Auth;

class CallbackAndApp
{
    const string Token = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9eyJzdWIiOiJuYS0xIiwiaWF0IjoxNTE2MjM5MDIyfQ";

    object Body(object command) => new
    {
        appId = {|IOTB1010:Token|},
        taskName = "c",
        taskType = "DeviceCmd",
        timeout = 60,
        param = new { type = "Broadcast", callbackUrl = {|IOTB1009:"/results"|}, command },
    };
}
