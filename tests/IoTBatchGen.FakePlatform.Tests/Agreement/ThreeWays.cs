using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Agreement;

/// <summary>What the rows of the table share: their compilation, which takes seconds, a platform, and a client of each mode.</summary>
public sealed class ThreeWays : IAsyncLifetime
{
    private readonly HttpClient _http = new();

    internal CompiledRequests Compiled { get; private set; } = null!;

    internal FakeIoTPlatform Platform { get; private set; } = null!;

    internal BatchTaskClient Strict { get; private set; } = null!;

    internal BatchTaskClient Off { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Compiled = await CompiledRequests.CompileAsync([.. Requests.All.Select(request => request.Code)], token);
        Platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions
            {
                MaxCallsPerMinute = int.MaxValue,
                MaxUnfinishedTasks = int.MaxValue,
                UniqueTaskNames = false,
                AuthorizedAppIds = ["app", new string('x', 64)],
            },
            token);
        Strict = Client(BatchTaskValidation.Strict);
        Off = Client(BatchTaskValidation.Off);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Platform.DisposeAsync();
    }

    private BatchTaskClient Client(BatchTaskValidation validation) =>
        new(_http, new BatchTaskClientOptions
        {
            ServerUrl = Platform.ServerUrl,
            AppKey = Platform.AppKey,
            AccessTokenProvider = _ => new ValueTask<string>(Platform.AccessToken),
            Validation = validation,
        });
}
