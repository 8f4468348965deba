using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1201 and IOTB1202.</summary>
public class ClientRuleTests
{
    [Fact]
    public Task An_address_that_is_not_https_is_reported() => RequestVerifier.Statements("""
        const string Host = "http://platform.example";
        string url = Host + ":8743";
        var server = new Uri("HTTP://platform.example");
        _ = new BatchTaskClientOptions { ServerUrl = new Uri({|#0:"http://platform.example:8743"|}) };
        _ = new BatchTaskClientOptions { ServerUrl = new({|IOTB1201:Host|}) };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri({|IOTB1201:url|}, UriKind.Absolute) };
        _ = new BatchTaskClientOptions { ServerUrl = flag ? new Uri("https://platform.example") : new Uri({|IOTB1201:"http://127.example"|}) };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri(flag ? {|IOTB1201:"http://10.0.0.1"|} : "https://platform.example") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri({|IOTB1201:"ftp://platform.example"|}) };
        var options = new BatchTaskClientOptions();
        options.ServerUrl = new Uri({|IOTB1201:"http://localhost.example"|});
        """)
        .Expecting("IOTB1201", 0, "ServerUrl must use https; plain http exposes the app key and access token and is allowed for loopback hosts only")
        .RunChecks();

    [Fact]
    public Task Every_arm_of_a_switch_expression_is_judged() => RequestVerifier.Statements("""
        _ = new BatchTaskClientOptions
        {
            ServerUrl = number switch { 1 => new Uri({|IOTB1201:"http://platform.example"|}), 2 => null, _ => new Uri("https://platform.example") },
            AccessTokenProvider = number switch { 1 => (_ => new ValueTask<string>({|IOTB1202:"t0ken"|})), _ => (_ => new ValueTask<string>(unknown)) },
        };
        """).RunChecks();

    [Fact]
    public Task A_local_address_is_followed_to_its_only_value() => RequestVerifier.Statements("""
        var server = new Uri({|IOTB1201:"http://platform.example"|});
        _ = new BatchTaskClientOptions { ServerUrl = server };
        var either = new Uri("http://platform.example");
        if (flag) either = new Uri("https://platform.example");
        _ = new BatchTaskClientOptions { ServerUrl = either };
        """).RunChecks();

    [Fact]
    public Task Https_loopback_and_what_nobody_knows_are_left_alone() => RequestVerifier.Statements("""
        var other = new Uri("http://platform.example");
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("https://platform.example:8743") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("HTTPS://platform.example") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://localhost:8743") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://127.0.0.1") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://127.8.9.10:80/x") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://[::1]:80") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri(unknown) };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri($"http://{unknown}/") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri(other, "x") };
        _ = new BatchTaskClientOptions { ServerUrl = new Uri("no URL at all", UriKind.Relative) };
        _ = new BatchTaskClientOptions { ServerUrl = null };
        _ = new UriBuilder { Host = "http://platform.example" };
        """).RunChecks();

    [Fact]
    public Task The_other_options_that_name_the_platform_or_hold_a_secret_are_judged_too() => RequestVerifier.File("""
        using System;
        using IoTBatchGen;
        using IoTBatchGen.DependencyInjection;
        class Na
        {
            object[] all =
            [
                new LoginTokenSourceOptions { ServerUrl = new Uri({|IOTB1201:"http://platform.example"|}), Secret = {|IOTB1202:"canary"|}, AppId = "id" },
                new BatchTaskConnectionOptions { ServerUrl = new Uri({|IOTB1201:"http://platform.example"|}), AppKey = {|IOTB1202:"canary"|}, ClientCertificatePassword = {|IOTB1202:"canary"|}, ClientCertificatePath = "na.p12" },
                new BatchTaskCallbackOptions { Key = {|IOTB1202:"canary"|}, PublicUrl = new Uri("http://na.example:80"), Pattern = "/results/{key}" },
                new Elsewhere.BatchTaskConnectionOptions { AppKey = "canary" },
                new Elsewhere.BatchTaskCallbackOptions { Key = "canary" },
            ];
        }

        namespace IoTBatchGen.DependencyInjection
        {
            public sealed class BatchTaskConnectionOptions : BatchTaskClientOptions
            {
                public string? ClientCertificatePath { get; set; }
                public string? ClientCertificatePassword { get; set; }
            }
        }
        namespace IoTBatchGen
        {
            public sealed class BatchTaskCallbackOptions
            {
                public Uri? PublicUrl { get; set; }
                public string? Key { get; set; }
                public string? Pattern { get; set; }
            }
        }
        namespace Elsewhere
        {
            public sealed class BatchTaskConnectionOptions
            {
                public string? AppKey { get; set; }
            }

            public sealed class BatchTaskCallbackOptions
            {
                public string? Key { get; set; }
            }
        }
        """).RunChecks();

    [Fact]
    public Task A_secret_that_is_written_in_the_code_is_reported_without_repeating_it() => RequestVerifier.Statements("""
        const string Key = "canary";
        string token = "canary";
        _ = new BatchTaskClientOptions { AppKey = {|#0:"canary"|} };
        _ = new BatchTaskClientOptions { AppKey = {|IOTB1202:Key|} };
        _ = new BatchTaskClientOptions { AppKey = flag ? unknown : {|IOTB1202:" "|} };
        _ = new BatchTaskClientOptions { AppKey = unknown ?? {|IOTB1202:"canary"|} };
        _ = new BatchTaskClientOptions { AccessTokenProvider = _ => new ValueTask<string>({|#1:"canary"|}) };
        _ = new BatchTaskClientOptions { AccessTokenProvider = _ => new({|IOTB1202:token|}) };
        _ = new BatchTaskClientOptions { AccessTokenProvider = _ => ValueTask.FromResult({|IOTB1202:Key|}) };
        _ = new BatchTaskClientOptions { AccessTokenProvider = _ => new ValueTask<string>(Task.FromResult({|IOTB1202:"canary"|})) };
        _ = new BatchTaskClientOptions { AccessTokenProvider = async _ => {|IOTB1202:"canary"|} };
        _ = new BatchTaskClientOptions { AccessTokenProvider = async cancellation => { await Task.Delay(1, cancellation); return {|IOTB1202:"canary"|}; } };
        _ = new BatchTaskClientOptions { AccessTokenProvider = delegate { if (flag) return default; return new ValueTask<string>({|IOTB1202:"canary"|}); } };
        var options = new BatchTaskClientOptions();
        options.AppKey = {|IOTB1202:"canary"|};
        """)
        .Expecting("IOTB1202", 0, "AppKey is hard-coded and readable by anyone with the source or the assembly; read it from configuration or a secret store")
        .Expecting("IOTB1202", 1, "AccessTokenProvider is hard-coded and readable by anyone with the source or the assembly; read it from configuration or a secret store")
        .RunChecks();

    [Fact]
    public Task A_method_of_the_same_file_that_gives_a_secret_is_reported_where_it_is_named() => RequestVerifier.File("""
        using System.Threading;
        using System.Threading.Tasks;
        using IoTBatchGen;

        class Na
        {
            const string Key = "canary";

            void Use(bool flag)
            {
                _ = new BatchTaskClientOptions { AccessTokenProvider = {|#0:Token|} };
                _ = new BatchTaskClientOptions { AccessTokenProvider = {|IOTB1202:Na.Token|} };
                _ = new BatchTaskClientOptions { AccessTokenProvider = new({|IOTB1202:Later|}) };
                _ = new BatchTaskClientOptions { AccessTokenProvider = flag ? {|IOTB1202:Local|} : {|IOTB1202:this.Either|} };
                static ValueTask<string> Local(CancellationToken cancellation) { return new ValueTask<string>("canary"); }
            }

            static ValueTask<string> Token(CancellationToken cancellation) => new ValueTask<string>("canary");

            async ValueTask<string> Later(CancellationToken cancellation) { await Task.Yield(); return Key; }

            ValueTask<string> Either(CancellationToken cancellation) =>
                cancellation.IsCancellationRequested ? new ValueTask<string>("canary") : ValueTask.FromResult("other");
        }
        """)
        .Expecting("IOTB1202", 0, "AccessTokenProvider is hard-coded and readable by anyone with the source or the assembly; read it from configuration or a secret store")
        .RunChecks();

    [Fact]
    public Task A_method_that_gives_no_literal_or_may_be_another_is_left_alone() => RequestVerifier.File("""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using IoTBatchGen;

        abstract class Na
        {
            void Use()
            {
                _ = new BatchTaskClientOptions { AccessTokenProvider = Read };
                _ = new BatchTaskClientOptions { AccessTokenProvider = Overridable };
                _ = new BatchTaskClientOptions { AccessTokenProvider = Abstract };
                _ = new BatchTaskClientOptions { AccessTokenProvider = Inner };
                _ = new BatchTaskClientOptions { AccessTokenProvider = Empty };
            }

            static async ValueTask<string> Read(CancellationToken cancellation) => await Task.FromResult(Environment.GetEnvironmentVariable("TOKEN"));

            protected virtual ValueTask<string> Overridable(CancellationToken cancellation) => new ValueTask<string>("canary");

            protected abstract ValueTask<string> Abstract(CancellationToken cancellation);

            ValueTask<string> Inner(CancellationToken cancellation)
            {
                Func<string> name = () => "canary";
                return new ValueTask<string>(Environment.GetEnvironmentVariable(name()));
            }

            ValueTask<string> Empty(CancellationToken cancellation) => new ValueTask<string>("");
        }
        """).RunChecks();

    [Fact]
    public Task A_secret_that_comes_from_elsewhere_is_left_alone() => RequestVerifier.Statements("""
        var configuration = new Dictionary<string, string>();
        Func<string, string> find = name => "canary";
        _ = new BatchTaskClientOptions { AppKey = configuration["Platform:AppKey"], AccessTokenProvider = _ => new ValueTask<string>(configuration["token"]) };
        _ = new BatchTaskClientOptions { AppKey = Environment.GetEnvironmentVariable("APP_KEY") ?? "" };
        _ = new BatchTaskClientOptions { AppKey = "", AppId = "an id is none", AccessTokenProvider = null };
        _ = new BatchTaskClientOptions { AppKey = null, AccessTokenProvider = async cancellation => await Task.FromResult(find("x")) };
        _ = new BatchTaskClientOptions { AppKey = find("key"), AccessTokenProvider = _ => { Func<string> inner = () => "canary"; return new ValueTask<string>(configuration[inner()]); } };
        _ = new BatchTaskClientOptions { AccessTokenProvider = Token };
        static ValueTask<string> Token(System.Threading.CancellationToken cancellation) => default;
        """).RunChecks();
}
