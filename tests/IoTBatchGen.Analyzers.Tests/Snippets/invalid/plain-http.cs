var options = new BatchTaskClientOptions
{
    ServerUrl = new Uri({|IOTB1201:"http://10.8.30.92:8743"|}),
    AppKey = Environment.GetEnvironmentVariable("APP_KEY"),
};
var client = new BatchTaskClient(new HttpClient(), options);
await client.CreateAsync(new Valve.Control.Ping().ToAllDevices().AsTask("ping", 10));
