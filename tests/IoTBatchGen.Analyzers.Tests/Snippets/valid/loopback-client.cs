namespace Dev;

static class DevClient
{
    public static BatchTaskClient Create(int port) => new(new HttpClient(), new BatchTaskClientOptions
    {
        ServerUrl = new Uri("http://localhost:5080"),
        AppKey = Environment.GetEnvironmentVariable("KEY"),
    });

    public static BatchTaskClientOptions ForPort(int port) => new() { ServerUrl = new Uri($"http://127.0.0.1:{port}"), AppKey = Key() };

    private static string Key() => File.ReadAllText("/run/secrets/app-key");
}
