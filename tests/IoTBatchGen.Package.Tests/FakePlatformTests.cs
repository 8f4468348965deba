using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The fake platform's package in a test project of the oldest framework that it supports.</summary>
public class FakePlatformTests(PackedPackage package)
{
    /// <summary>The machine may have no runtime of .NET 8.</summary>
    private const string Properties = "<TargetFramework>net8.0</TargetFramework><RollForward>Major</RollForward>";

    private const string Tests = """
        using System.Net;
        using System.Net.Http.Headers;
        using System.Text;
        using IoTBatchGen;
        using IoTBatchGen.FakePlatform;
        using Xunit;

        public class PlatformTests
        {
            [Fact]
            public async Task A_task_is_created()
            {
                await using FakeIoTPlatform platform = await StartAsync();
                Assert.Equal(HttpStatusCode.OK, await PostAsync(platform, Body));
                Assert.Equal("open", Assert.Single(platform.Tasks).TaskName);
            }

            [Fact]
            public async Task A_lost_response_leaves_a_task()
            {
                await using FakeIoTPlatform platform = await StartAsync();
                platform.InjectNext(FakeFault.DropAfter);
                await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(platform, Body));
                Assert.Single(platform.Tasks);
            }

            [Fact]
            public async Task A_field_given_twice_is_rejected()
            {
                await using FakeIoTPlatform platform = await StartAsync();
                Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(platform, Body.Replace("{\"", "{\"timeout\":10,\"")));
                Assert.Equal("the body is not readable JSON: it sets the field 'timeout' twice", platform.Requests[0].Reason);
            }

            private static string Body =>
                new RawDeviceCommand { ServiceId = "Valve", Method = "OPEN" }.ToDevices("3f1a").AsTask("open", timeoutMinutes: 10).ToJson("fake-app-id");

            private static Task<FakeIoTPlatform> StartAsync() => FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);

            private static async Task<HttpStatusCode> PostAsync(FakeIoTPlatform platform, string body)
            {
                using var http = new HttpClient { BaseAddress = platform.ServerUrl };
                http.DefaultRequestHeaders.Add("app_key", platform.AppKey);
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", platform.AccessToken);
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using HttpResponseMessage response =
                    await http.PostAsync("iocm/app/batchtask/v1.1.0/tasks", content, TestContext.Current.CancellationToken);
                return response.StatusCode;
            }
        }
        """;

    [Fact]
    public async Task A_test_project_of_net8_builds_without_warnings_and_its_tests_pass()
    {
        using var project = new ConsumerProject(
            package,
            Properties,
            $"<PackageReference Include=\"IoTBatchGen.FakePlatform\" Version=\"{package.Version}\" />"
            + $"<PackageReference Include=\"xunit.v3.mtp-v2\" Version=\"{VersionOf("xunit.v3.mtp-v2")}\" />");
        project.Write("MyNa/PlatformTests.cs", Tests);

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);

        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();
        Assert.Contains("Total: 3, Errors: 0, Failed: 0, Skipped: 0", ran.Output, StringComparison.Ordinal);
    }

    private static string VersionOf(string testLibrary) =>
        XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(element => (string?)element.Attribute("Include") == testLibrary).Attribute("Version")!.Value;
}
