namespace Auth;

// ours, bound from appsettings
public class PlatformOptions
{
    public const string Section = "Platform";
    public string AppKey { get; set; } = "change-me";
    public Uri ServerUrl { get; set; } = new("http://unset.example");
    public string AccessToken { get; set; } = "none";
}

class Bind
{
    public static BatchTaskClientOptions To(PlatformOptions p) => new() { ServerUrl = p.ServerUrl, AppKey = p.AppKey, AccessTokenProvider = _ => new(p.AccessToken) };
}
