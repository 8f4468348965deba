using Newtonsoft.Json;

namespace Auth;

class Login
{
    static string Refresh(string appId, string secret, string token) => JsonConvert.SerializeObject(new { appId, secret, refreshToken = token });

    static FormUrlEncodedContent Form(string appId, string secret) => new(new Dictionary<string, string> { ["appId"] = appId, ["secret"] = secret });

    const string Answer = """{"accessToken":"b8f0","tokenType":"bearer","refreshToken":null,"expiresIn":3600,"scope":"default","appId":""}""";
}
