using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>All of the client in a project that installs the package, on the oldest framework.</summary>
public class ClientTests(PackedPackage package)
{
    [Fact]
    public async Task A_library_for_netstandard_2_0_in_CSharp_7_3_compiles_without_warnings()
    {
        using var project = new ConsumerProject(
            package,
            "<TargetFramework>netstandard2.0</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings>"
            + "<Nullable>disable</Nullable><LangVersion>7.3</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        project.Write("MyNa/Meters.cs", """
            using System;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using IoTBatchGen;

            public sealed class Meters : IDisposable
            {
                private readonly HttpClient _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
                private readonly IBatchTaskClient _client;

                public Meters(Uri platform, string appId, string secret)
                {
                    var login = new LoginTokenSource(_http, new LoginTokenSourceOptions { ServerUrl = platform, AppId = appId, Secret = secret });
                    _client = new BatchTaskClient(_http, new BatchTaskClientOptions
                    {
                        ServerUrl = platform,
                        AppKey = appId,
                        AccessTokenSource = login,
                        ResolveUnknownOutcome = true,
                        CallLimiter = BatchTaskLimiters.CallsPerMinute(),
                        TaskLimiter = BatchTaskLimiters.UnfinishedTasks(),
                    });
                }

                public async Task<string> OpenAsync(CancellationToken cancellationToken)
                {
                    try
                    {
                        var command = new RawDeviceCommand { ServiceId = "Valve", Method = "OPEN" };
                        BatchTaskCreated created = await _client.CreateAsync(
                            command.ToDevices("3f1a").AsTask("open", timeoutMinutes: 10), cancellationToken);
                        created.ReportFinished();
                        return created.IsTaskIdKnown ? created.TaskId : null;
                    }
                    catch (BatchTaskOutcomeUnknownException unknown)
                    {
                        return unknown.TaskName;
                    }
                }

                public void Dispose() => _http.Dispose();
            }
            """);
        DotnetResult built = (await project.BuildAsync()).Succeeded();
        Assert.Empty(built.Diagnostics);
    }
}
