namespace Auth;

class Hosts
{
    BatchTaskClientOptions A(string key) => new() { ServerUrl = new Uri("HTTPS://PLATFORM.EXAMPLE:8743/"), AppKey = key };
    BatchTaskClientOptions B(string key) => new() { ServerUrl = new UriBuilder("https", "platform.example", 8743).Uri, AppKey = key };
    BatchTaskClientOptions C(string key) => new() { ServerUrl = new Uri("http://[::1]:5080"), AppKey = key };
}
