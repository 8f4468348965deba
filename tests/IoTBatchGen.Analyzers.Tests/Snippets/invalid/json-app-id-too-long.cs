namespace Auth;

class AppIds
{
    const string Body = """{"appId":{|IOTB1010:"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9eyJzdWIiOiJuYS0xIiwiaWF0IjoxNTE2MjM5MDIyfQ"|},"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""";
}
