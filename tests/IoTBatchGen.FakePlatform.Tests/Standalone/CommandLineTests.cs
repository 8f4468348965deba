using System;
using IoTBatchGen.FakePlatform.Standalone;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Standalone;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_option_is_read()
    {
        string args = "--port 8743 --app-id a --app-key k --token t --max-unfinished 20 --max-calls 7";
        FakePlatformOptions options = Assert.IsType<FakePlatformOptions>(CommandLine.Parse(args.Split(' ')));
        Assert.Equal((8743, "a", "k", "t"), (options.Port, options.AppId, options.AppKey, options.AccessToken));
        Assert.Equal((20, 7), (options.MaxUnfinishedTasks, options.MaxCallsPerMinute));
    }

    [Fact]
    public void No_arguments_mean_the_defaults()
    {
        FakePlatformOptions options = Assert.IsType<FakePlatformOptions>(CommandLine.Parse([]));
        Assert.Equal((0, 10, 100), (options.Port, options.MaxUnfinishedTasks, options.MaxCallsPerMinute));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--port")]
    [InlineData("--port x")]
    [InlineData("--port -1")]
    [InlineData("--port 65536")]
    [InlineData("--max-calls 99999999999")]
    [InlineData("--port 1 --app-id")]
    [InlineData("--token ")]
    [InlineData("--colour red")]
    [InlineData("8743")]
    public void Anything_else_makes_no_sense(string args) => Assert.Null(CommandLine.Parse(args.Split(' ')));

    [Fact]
    public void The_usage_names_every_option() => Assert.All(
        ["--port", "--app-id", "--app-key", "--token", "--max-unfinished", "--max-calls"],
        option => Assert.Contains(option, CommandLine.Usage, StringComparison.Ordinal));
}
