namespace Auth;

public class TokenCache
{
    private string? _token;
    private DateTime _expires;
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async ValueTask<string> GetAsync(CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            if (_token == null || _expires < DateTime.UtcNow)
            {
                _token = await LoginAsync(ct);
                _expires = DateTime.UtcNow.AddSeconds(3600 - 60);
            }

            return _token;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static Task<string> LoginAsync(CancellationToken ct) => Task.FromResult(Guid.NewGuid().ToString());

    public BatchTaskClientOptions Options(string url, string key) => new() { ServerUrl = new Uri(url), AppKey = key, AccessTokenProvider = GetAsync };

    public BatchTaskClientOptions Options2(string url, string key) => new()
    {
        ServerUrl = new Uri(url),
        AppKey = key,
        AccessTokenProvider = async token => { var t = await GetAsync(token); return t.Trim(); },
    };
}
