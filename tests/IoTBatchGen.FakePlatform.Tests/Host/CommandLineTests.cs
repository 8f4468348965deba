using System;
using System.Linq;
using IoTBatchGen.FakePlatform.Host;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Host;

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
    public void Secrets_lifetimes_and_faults_are_read()
    {
        string args = "--secret s --token-lifetime 60 --slow 2 --fault DropAfter=0.25 --fault throttle=0.75 --seed 7";
        FakePlatformOptions options = Assert.IsType<FakePlatformOptions>(CommandLine.Parse(args.Split(' ')));
        Assert.Equal(("s", 60, 2), (options.Secret, options.TokenLifetime.TotalSeconds, options.SlowResponseDelay.TotalSeconds));
        Assert.Equal(7, options.Faults!.Seed);
        FakeFault[] faults = [.. Enumerable.Range(1, 1000).Select(call => options.Faults.At(call))];
        Assert.Equal([FakeFault.DropAfter, FakeFault.Throttle], faults.Distinct().Order());
    }

    [Fact]
    public void Devices_and_their_answers_are_read()
    {
        FakePlatformOptions options = Assert.IsType<FakePlatformOptions>(CommandLine.Parse("--devices 40 --answer-after 5".Split(' ')));
        Assert.Equal(("device-40", 40), (options.Devices[^1], options.Devices.Count));
        FakeDeviceAnswer answer = options.DeviceBehaviour!(new FakeCommand("t", "d", "c", 0, "s", "m", null))!;
        Assert.Equal((DeviceCommandState.Successful, TimeSpan.FromSeconds(5)), (answer.State, answer.After));
    }

    [Fact]
    public void No_arguments_mean_the_defaults()
    {
        FakePlatformOptions options = Assert.IsType<FakePlatformOptions>(CommandLine.Parse([]));
        Assert.Null(options.DeviceBehaviour);
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
    [InlineData("--secret ")]
    [InlineData("--token-lifetime 0")]
    [InlineData("--fault DropAfter")]
    [InlineData("--fault DropAfter=")]
    [InlineData("--fault DropAfter=-0.1")]
    [InlineData("--fault DropAfter=1.1")]
    [InlineData("--fault DropAfter=0.6 --fault Reset=0.6")]
    [InlineData("--fault 2=0.1")]
    [InlineData("--fault Fire=0.1")]
    [InlineData("--devices -1")]
    [InlineData("--devices 1000001")]
    [InlineData("--answer-after soon")]
    [InlineData("--seed x")]
    public void Anything_else_makes_no_sense(string args) => Assert.Null(CommandLine.Parse(args.Split(' ')));

    [Fact]
    public void The_usage_names_every_option() => Assert.All(
        ["--port", "--app-id", "--app-key", "--token", "--max-unfinished", "--max-calls", "--secret", "--token-lifetime", "--fault", "--seed", "--slow", "--devices", "--answer-after"],
        option => Assert.Contains(option, CommandLine.Usage, StringComparison.Ordinal));
}
