using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>What is wrong with the options is said when the host starts.</summary>
public class CallbackOptionsTests
{
    public static TheoryData<string> Mistakes => new(BadOptions().Keys);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_said_when_the_host_starts_and_without_a_key(string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        string key = string.Empty;
        builder.Services.AddBatchTaskCallbacks(options =>
        {
            Receiver.Configure(options);
            BadOptions()[message](options);
            key = options.Key ?? string.Empty;
        });
        using IHost host = builder.Build();
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("BatchTaskCallbackOptions." + message, failure.Message, StringComparison.Ordinal);
        Assert.True(key.Length < 3 || !failure.ToString().Contains(key, StringComparison.Ordinal));
        Assert.DoesNotContain(Receiver.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_wrong_says_how_to_make_one()
    {
        string problem = KeyStrength.Problem("short")!;
        Assert.Contains("openssl rand -base64 32", problem, StringComparison.Ordinal);
        Assert.Contains("Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("has fewer than 32 characters", "rCq7zyOmwZ3lVb1o9sXk2tHfN5uQeJ8")]
    [InlineData("it has fewer than 8 different characters", "abababababababab1212121212121212")]
    [InlineData("it has fewer than 8 different characters", "                                        ")]
    [InlineData("it repeats itself", "aB3dE6gH9aB3dE6gH9aB3dE6gH9aB3dE6gH9")]
    [InlineData("it repeats itself", "0123456789abcdef0123456789abcdef")]
    [InlineData("it is a sequence", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")]
    [InlineData("it is a sequence", "zyxwvutsrqponmlkjihgfedcba9876543210")]
    [InlineData("it has only one kind of characters", "the-results-of-our-water-meters-in-north")]
    [InlineData("it has only one kind of characters", "31415926535897932384626433832795")]
    [InlineData("it contains a common word", "ThisIsMySecretKeyForTheWaterMeters2026")]
    [InlineData("it contains a common word", "ReplaceThisWith32RandomCharacters0")]
    [InlineData("it contains a common word", "P455-my-CHANGEME-of-2026-for-results")]
    public void A_key_that_can_be_guessed_is_rejected(string reason, string key) => Assert.Contains(reason, KeyStrength.Problem(key), StringComparison.Ordinal);

    [Fact]
    public void No_random_key_is_rejected() => Assert.All(
        Enumerable.Range(0, 5000).SelectMany(_ => new[]
        {
            Convert.ToHexString(RandomNumberGenerator.GetBytes(32)),
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)),
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)),
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        }),
        key => Assert.Null(KeyStrength.Problem(key)));

    [Theory]
    [InlineData("results")]
    [InlineData("/results")]
    [InlineData("/results/{key}/more")]
    [InlineData("/{tenant}/{key}")]
    [InlineData("/results/{Key}")]
    [InlineData("/results/{key:length(43)}")]
    [InlineData("/results/{*key}")]
    [InlineData("/a b/{key}")]
    [InlineData("/../{key}")]
    [InlineData("/a//{key}")]
    [InlineData("/%41/{key}")]
    [InlineData("")]
    public void Another_pattern_is_rejected(string pattern)
    {
        WebApplication app = App();
        var fault = Assert.Throws<ArgumentException>(() => app.MapBatchTaskCallbacks(pattern, (_, _) => Task.CompletedTask));
        Assert.Contains("is not literal segments and then {key}, such as '/results/{key}'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/{key}", "https://na.example:443/")]
    [InlineData("{key}", "https://na.example:443/")]
    [InlineData("a/b-c_d.e~f/{key}", "https://na.example:443/a/b-c_d.e~f/")]
    public void Literal_segments_and_a_key_are_a_pattern(string pattern, string prefix)
    {
        WebApplication app = App();
        app.MapBatchTaskCallbacks(pattern, (_, _) => Task.CompletedTask);
        Assert.StartsWith(prefix, app.Services.GetRequiredService<BatchTaskCallbacks>().GetUrl("x"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_handler_is_rejected()
    {
        WebApplication app = App();
        app.MapBatchTaskCallbacks("/results/{key}", (_, _) => Task.CompletedTask);
        var fault = Assert.Throws<InvalidOperationException>(() => app.MapBatchTaskCallbacks("/others/{key}", (_, _) => Task.CompletedTask));
        Assert.StartsWith("MapBatchTaskCallbacks was called before.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_pattern_in_the_options_is_rejected()
    {
        WebApplication app = App(options => options.Pattern = "/others/{key}");
        Assert.Throws<InvalidOperationException>(() => app.MapBatchTaskCallbacks("/results/{key}", (_, _) => Task.CompletedTask));
        app.MapBatchTaskCallbacks("others/{key}", (_, _) => Task.CompletedTask);
    }

    [Fact]
    public void Mapping_needs_the_services()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        var fault = Assert.Throws<InvalidOperationException>(() => app.MapBatchTaskCallbacks("/results/{key}", (_, _) => Task.CompletedTask));
        Assert.Contains("Call builder.Services.AddBatchTaskCallbacks(options => …) before builder.Build().", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_checks_the_options()
    {
        WebApplication app = App(options => options.Key = "short");
        Assert.Throws<OptionsValidationException>(() => app.MapBatchTaskCallbacks("/results/{key}", (_, _) => Task.CompletedTask));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        WebApplication app = App();
        Assert.Throws<ArgumentNullException>(() => app.MapBatchTaskCallbacks(null!, (_, _) => Task.CompletedTask));
        Assert.Throws<ArgumentNullException>(() => app.MapBatchTaskCallbacks("/results/{key}", null!));
        Assert.Throws<ArgumentNullException>(() => BatchTaskCallbackServiceCollectionExtensions.AddBatchTaskCallbacks(null!));
    }

    [Fact]
    public void The_options_can_be_bound_and_configured_elsewhere()
    {
        var services = new ServiceCollection();
        services.AddBatchTaskCallbacks();
        services.AddBatchTaskCallbacks();
        services.Configure<BatchTaskCallbackOptions>(Receiver.Configure);
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.NotNull(Assert.Single(provider.GetServices<BatchTaskCallbacks>()));
    }

    [Fact]
    public void Nothing_shows_the_key_as_text()
    {
        var options = new BatchTaskCallbackOptions();
        Receiver.Configure(options);
        Assert.DoesNotContain(Receiver.Key, options.ToString() + new CallbackUrlTests.Callbacks(null).Mapped(), StringComparison.Ordinal);
        options.PreviousKeys = null!;
        Assert.Empty(options.PreviousKeys);
    }

    private static WebApplication App(Action<BatchTaskCallbackOptions>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddBatchTaskCallbacks(options =>
        {
            Receiver.Configure(options);
            configure?.Invoke(options);
        });
        return builder.Build();
    }

    private static Dictionary<string, Action<BatchTaskCallbackOptions>> BadOptions() => new()
    {
        ["PublicUrl is missing"] = options => options.PublicUrl = null,
        ["PublicUrl must be an absolute http or https URL, such as https://na.example:443."] = options => options.PublicUrl = new Uri("/results", UriKind.Relative),
        ["PublicUrl must be an absolute http"] = options => options.PublicUrl = new Uri("ftp://na.example:21"),
        ["PublicUrl must not have a user, a query or a fragment"] = options => options.PublicUrl = new Uri("https://me:pw@na.example:443"),
        ["PublicUrl must not have a user, a query"] = options => options.PublicUrl = new Uri("https://na.example:443/?a=b"),
        ["PublicUrl must not have a user"] = options => options.PublicUrl = new Uri("https://na.example:443/#a"),
        ["PublicUrl has no port; write it even if it is the default one"] = options => options.PublicUrl = new Uri("https://na.example"),
        ["PublicUrl has no port; write it"] = options => options.PublicUrl = new Uri("https://na.example/a:443"),
        ["PublicUrl has no port"] = options => options.PublicUrl = new Uri("http://[::1]/"),
        ["PublicUrl is too long"] = options => options.PublicUrl = new Uri("https://na.example:443/" + new string('p', 300)),
        ["Key is missing"] = options => options.Key = null,
        ["Key has fewer than 32 characters"] = options => options.Key = "s3cret-of-mine",
        ["Key can be guessed: it repeats itself"] = options => options.Key = "aB3dE6gH9aB3dE6gH9aB3dE6gH9aB3dE6gH9",
        ["PreviousKeys[1] is missing"] = options => options.PreviousKeys = [Receiver.Key, string.Empty],
        ["Pattern is not literal segments and then {key}"] = options => options.Pattern = "/results",
        ["MaxBodyBytes must be 1 to 104857600"] = options => options.MaxBodyBytes = 0,
        ["HandlerTimeout must be greater than zero and at most 13 seconds"] = options => options.HandlerTimeout = TimeSpan.FromSeconds(13.1),
        ["HandlerTimeout must be greater than zero"] = options => options.HandlerTimeout = TimeSpan.Zero,
        ["RememberedCommands must be 1 to 10000000"] = options => options.RememberedCommands = 0,
    };
}
