using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>The callback URL of a task.</summary>
public class CallbackUrlTests
{
    private static readonly string Chinese = new('水', 256);

    /// <summary>Names that servers and proxies would change in a path.</summary>
    public static TheoryData<string> Names =>
    [
        "raise-level", "a", "A.b_c-9", "raise level", "a/b", "a//b", "/", "//", ".", "..", "../../x", "a/../b", "%", "%2F", "%252F", "100%", "a%00b", "a\0b", "a\\b",
        "?x=1", "#", "a;b=c", "a&b", "a+b", "a:b", "~", "~~", "~x", "-x", "_x", ".x", "ünïcödé", "水表", "🚰", "e\u0301", "\u00e9", "\u202eabc", "line\nbreak", "\r\n\r\nGET / HTTP/1.1", " ",
        " a ", "{key}", "<script>", "'\"", "\ud800", "x\udc00y", new string('x', 256), new string('/', 256), Chinese, new string('\uffff', 256), new string('~', 256),
        string.Concat(Enumerable.Repeat("🚰", 128)), new string('ü', 256), new string('\ud800', 256),
    ];

    private static Callbacks New(Action<BatchTaskCallbackOptions>? configure = null) => new(configure);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_in_the_URL_and_comes_back_from_it(string name)
    {
        BatchTaskCallbacks callbacks = New().Mapped();
        string url = callbacks.GetUrl(name);
        Assert.InRange(url.Length, 1, 1024);
        Match match = Regex.Match(url, "^https://na\\.example:443/results/([A-Za-z0-9_-]{43})/([A-Za-z0-9_.~-]+)$");
        Assert.True(match.Success, url);
        Assert.Equal(url, callbacks.GetUrl(name));

        // Nothing that reads a URL changes it.
        Assert.Equal(url.Replace(":443", string.Empty, StringComparison.Ordinal), new Uri(url).AbsoluteUri);
        Assert.Equal(url, Uri.UnescapeDataString(url));
        Assert.Equal(name, callbacks.TaskOf(match.Groups[1].Value, match.Groups[2].Value));
    }

    [Fact]
    public void Each_name_has_a_URL_of_its_own()
    {
        BatchTaskCallbacks callbacks = New().Mapped();
        string[] names = [.. Names.Select(row => row.Data)];
        Assert.Equal(names.Length, names.Select(callbacks.GetUrl).Distinct().Count());
        Assert.Equal(names.Length, names.Select(callbacks.GetUrl).Select(url => url.Split('/')[^2]).Distinct().Count());
    }

    [Theory]
    [InlineData("raise-level", "raise-level")]
    [InlineData("raise level", "~cmFpc2UgbGV2ZWw")]
    [InlineData("水表", "~~bDSIaA")]
    [InlineData("~x", "~fng")]
    public void The_text_of_a_name_is_stable(string name, string text) => Assert.EndsWith("/" + text, New().Mapped().GetUrl(name), StringComparison.Ordinal);

    [Fact]
    public void The_key_of_a_task_is_stable() => Assert.Equal(
        "https://na.example:443/results/" + Convert.ToBase64String(System.Security.Cryptography.HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Receiver.Key), Encoding.UTF8.GetBytes("IoTBatchGen callback 1\n\0a\0b"))).TrimEnd('=').Replace('+', '-').Replace('/', '_') + "/ab",
        New().Mapped().GetUrl("ab"));

    [Fact]
    public void The_applications_key_is_in_no_URL()
    {
        string url = New().Mapped().GetUrl("raise-level");
        Assert.DoesNotContain(Receiver.Key, url, StringComparison.Ordinal);
        Assert.NotEqual(url, New(options => options.Key = "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg").Mapped().GetUrl("raise-level"));
    }

    [Theory]
    [InlineData("~cmFpc2UgbGV2ZWx")]
    [InlineData("~cmFpc2UgbGV2ZWw=")]
    [InlineData("~cmFpc2UtbGV2ZWw")]
    [InlineData("~~AHIAYQ")]
    [InlineData("~~bDSIaAA")]
    [InlineData("~")]
    [InlineData("~~")]
    [InlineData("~*")]
    [InlineData("~_w")]
    [InlineData("raise level")]
    [InlineData("..")]
    [InlineData("")]
    public void There_is_no_second_text_of_a_name(string text) => Assert.Null(TaskNameText.Decode(text));

    [Fact]
    public void A_name_that_the_platform_would_reject_has_no_URL()
    {
        BatchTaskCallbacks callbacks = New().Mapped();
        Assert.Throws<ArgumentException>(() => callbacks.GetUrl(string.Empty));
        Assert.Throws<ArgumentNullException>(() => callbacks.GetUrl(null!));
        Assert.StartsWith(
            "The task name has 257 characters; the platform accepts at most 256.",
            Assert.Throws<ArgumentException>(() => callbacks.GetUrl(new string('x', 257))).Message,
            StringComparison.Ordinal);
        Assert.Null(callbacks.TaskOf("x", new string('x', 257)));
    }

    [Fact]
    public void A_task_gets_its_URL_and_is_valid()
    {
        BatchTaskCallbacks callbacks = New().Mapped();
        BatchTask task = SampleTask.Create("raise level");
        Assert.Same(task, task.WithBatchTaskCallback(callbacks));
        Assert.Equal(callbacks.GetUrl("raise level"), task.Param!.CallbackUrl);
        Assert.Empty(task.Validate());
    }

    [Fact]
    public void A_fluent_method_never_throws_on_limits()
    {
        BatchTask task = SampleTask.Create(new string('x', 257)).WithBatchTaskCallback(New().Mapped());
        Assert.Equal("IOTB1002", Assert.Single(task.Validate()).RuleId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_task_without_a_name_has_no_URL(string? name) => Assert.Equal(
        "The task has no name yet. Set TaskName before WithBatchTaskCallback, because the URL contains it.",
        Assert.Throws<InvalidOperationException>(() => new BatchTask { TaskName = name }.WithBatchTaskCallback(New().Mapped())).Message);

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => ((BatchTask)null!).WithBatchTaskCallback(New().Mapped()));
        Assert.Throws<ArgumentNullException>(() => SampleTask.Create("x").WithBatchTaskCallback(null!));
    }

    [Theory]
    [InlineData("https://na.example:443", "https://na.example:443/results/")]
    [InlineData("https://na.example:443/", "https://na.example:443/results/")]
    [InlineData("https://na.example:8443/base/", "https://na.example:8443/base/results/")]
    [InlineData("HTTP://NA.example:80/a b", "http://na.example:80/a%20b/results/")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/results/")]
    [InlineData("https://203.0.113.7:443", "https://203.0.113.7:443/results/")]
    [InlineData("https://bücher.example:443", "https://xn--bcher-kva.example:443/results/")]
    public void The_public_address_is_kept_with_its_port(string publicUrl, string prefix)
    {
        string url = New(options => options.PublicUrl = new Uri(publicUrl)).Mapped().GetUrl("x");
        Assert.StartsWith(prefix, url, StringComparison.Ordinal);
        Assert.Empty(SampleTask.Create("x").WithCallback(url).Validate());
    }

    [Fact]
    public void A_URL_needs_a_path()
    {
        BatchTaskCallbacks callbacks = New().Service();
        Assert.StartsWith(
            "The path of the callbacks is not known yet. Call app.MapBatchTaskCallbacks",
            Assert.Throws<InvalidOperationException>(() => callbacks.GetUrl("x")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_only_creates_tasks_makes_the_same_URLs() => Assert.Equal(
        New().Mapped().GetUrl("x"), New(options => options.Pattern = "/results/{key}").Service().GetUrl("x"));

    [Fact]
    public void The_longest_address_leaves_space_for_every_name()
    {
        Callbacks longest = New(options => options.PublicUrl = new Uri("https://na.example:443/" + new string('p', 263)));
        Assert.InRange(longest.Mapped().GetUrl(Chinese).Length, 1020, 1024);
        Assert.Contains(
            "is too long: a callback URL has at most 1024 characters",
            Assert.Throws<InvalidOperationException>(() => New(options => options.PublicUrl = new Uri("https://na.example:443/" + new string('p', 271))).Mapped()).Message,
            StringComparison.Ordinal);
    }

    /// <summary>The service, with or without an application.</summary>
    internal sealed class Callbacks(Action<BatchTaskCallbackOptions>? configure)
    {
        public BatchTaskCallbacks Service() => Services().GetRequiredService<BatchTaskCallbacks>();

        public BatchTaskCallbacks Mapped()
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            Add(builder.Services);
            WebApplication app = builder.Build();
            app.MapBatchTaskCallbacks("/results/{key}", (_, _) => Task.CompletedTask);
            return app.Services.GetRequiredService<BatchTaskCallbacks>();
        }

        private ServiceProvider Services()
        {
            var services = new ServiceCollection();
            Add(services);
            return services.BuildServiceProvider();
        }

        private void Add(IServiceCollection services) => services.AddBatchTaskCallbacks(options =>
        {
            Receiver.Configure(options);
            configure?.Invoke(options);
        });
    }
}
