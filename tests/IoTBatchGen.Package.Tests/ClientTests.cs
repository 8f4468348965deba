using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The client in projects that install the packages: on the oldest framework, and in a native program.</summary>
public class ClientTests(PackedPackage package)
{
    private const string Sample = "src/Samples/WaterMeterNa";

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
                        ResolveAmbiguous = true,
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
                    catch (BatchTaskAmbiguousException unknown)
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

    [Fact]
    public async Task The_sample_as_one_native_program_prints_what_it_prints_otherwise()
    {
        SkipWithoutLinker();
        using var project = new ConsumerProject(
            package,
            "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RootNamespace>WaterMeterNa</RootNamespace>",
            $"""<PackageReference Include="IoTBatchGen.FakePlatform" Version="{package.Version}" />""");
        string folder = Repository.PathOf(Sample);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => IsSource(Path.GetRelativePath(folder, file))))
        {
            project.Write("MyNa/" + Path.GetRelativePath(folder, file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        DotnetResult published = (await project.RunAsync("publish", "-o", project.PathOf("native"))).Succeeded();
        Assert.Empty(published.Diagnostics);
        Assert.False(File.Exists(project.PathOf("native/MyNa.dll")));
        string expected = (await Dotnet.RunAsync(
            Repository.Folder, null, "run", "--project", Sample, "--no-build", "-c", Repository.Configuration)).Succeeded().Output;
        Assert.Equal(expected, await OutputOfAsync(project.PathOf(OperatingSystem.IsWindows() ? "native/MyNa.exe" : "native/MyNa")));
    }

    private static bool IsSource(string path) =>
        path.Split('/', '\\')[0] is not ("bin" or "obj") && path != "Mistakes.cs" && !path.EndsWith(".csproj", StringComparison.Ordinal);

    private static async Task<string> OutputOfAsync(string program)
    {
        using Process process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }

    private static void SkipWithoutLinker()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo("clang", "--version") { RedirectStandardOutput = true })!.Dispose();
        }
        catch (Win32Exception)
        {
            Assert.Skip("clang is not installed, which links native programs; on Debian: apt-get install clang zlib1g-dev");
        }
    }
}
