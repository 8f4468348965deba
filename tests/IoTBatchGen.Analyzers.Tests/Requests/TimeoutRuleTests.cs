using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1001.</summary>
public class TimeoutRuleTests
{
    [Theory]
    [InlineData("5", "5 minutes")]
    [InlineData("9", "9 minutes")]
    [InlineData("2881", "2881 minutes")]
    [InlineData("1", "1 minute")]
    [InlineData("0", "0 minutes")]
    [InlineData("-10", "-10 minutes")]
    [InlineData("int.MaxValue", "2147483647 minutes")]
    [InlineData("60 * 24 * 3", "4320 minutes")]
    [InlineData("'\\t'", "9 minutes")]
    public async Task A_timeout_outside_the_limits_is_reported_wherever_it_is_set(string minutes, string said)
    {
        string message = $"timeout is {said}; the platform accepts 10 to 2880";
        await RequestVerifier.Statements($$"""
            var first = new BatchTask { TaskName = "t", Timeout = {|#0:{{minutes}}|} };
            BatchTask second = command.ToDevices("a").AsTask("t", timeoutMinutes: {|#1:{{minutes}}|});
            second.Timeout = {|#2:{{minutes}}|};
            await client.CreateAsync(command.ToAllDevices().AsTask("t", {|#3:{{minutes}}|}).WithTag("a", "b"));
            """)
            .Expecting("IOTB1001", 0, message).Expecting("IOTB1001", 1, message)
            .Expecting("IOTB1001", 2, message).Expecting("IOTB1001", 3, message)
            .Only("IOTB1001").RunChecks();
    }

    [Theory]
    [InlineData("10")]
    [InlineData("11")]
    [InlineData("1000")]
    [InlineData("2879")]
    [InlineData("2880")]
    [InlineData("2 * 24 * 60")]
    [InlineData("number")]
    [InlineData("number + 5")]
    [InlineData("Math.Max(10, 5)")]
    [InlineData("int.Parse(\"5\")")]
    public Task A_timeout_within_the_limits_or_unknown_is_left_alone(string minutes) => RequestVerifier.Statements($$"""
        var first = new BatchTask { TaskName = "t", Timeout = {{minutes}} };
        BatchTask second = command.ToDevices("a").AsTask("t", timeoutMinutes: {{minutes}});
        second.Timeout = {{minutes}};
        """).Only("IOTB1001").RunChecks();

    [Theory]
    [InlineData("TimeSpan.FromMinutes(5)", "5 minutes")]
    [InlineData("TimeSpan.FromDays(3)", "4320 minutes")]
    [InlineData("TimeSpan.FromHours(48.5)", "2910 minutes")]
    [InlineData("TimeSpan.Zero", "0 minutes")]
    [InlineData("TimeSpan.MaxValue", "10675199.02:48:05.4775807, which is not a whole number of minutes")]
    [InlineData("TimeSpan.MinValue", "-10675199.02:48:05.4775808, which is not a whole number of minutes")]
    [InlineData("System.Threading.Timeout.InfiniteTimeSpan", "-00:00:00.0010000, which is not a whole number of minutes")]
    [InlineData("new TimeSpan(0, 9, 0)", "9 minutes")]
    [InlineData("new TimeSpan(2, 0, 1, 0)", "2881 minutes")]
    [InlineData("new TimeSpan(minutes: 5, hours: 0, seconds: 0)", "5 minutes")]
    [InlineData("TimeSpan.FromSeconds(90)", "00:01:30, which is not a whole number of minutes")]
    [InlineData("TimeSpan.FromMinutes(10.5)", "00:10:30, which is not a whole number of minutes")]
    [InlineData("TimeSpan.FromHours(1, minutes: 30, seconds: 1)", "01:30:01, which is not a whole number of minutes")]
    public Task A_TimeSpan_of_constants_is_judged_too(string timeout, string said) => RequestVerifier
        .Statements($$"""command.ToDevices("a").AsTask("t", {|#0:{{timeout}}|});""")
        .Expecting("IOTB1001", 0, $"timeout is {said}; the platform accepts 10 to 2880")
        .Only("IOTB1001").RunChecks();

    [Theory]
    [InlineData("TimeSpan.FromMinutes(10)")]
    [InlineData("TimeSpan.FromDays(2)")]
    [InlineData("TimeSpan.FromHours(0.5)")]
    [InlineData("TimeSpan.FromHours(1, minutes: 30)")]
    [InlineData("new TimeSpan(1, 0, 0)")]
    [InlineData("new TimeSpan(6000000000L)")]
    [InlineData("TimeSpan.FromMinutes(number)")]
    [InlineData("TimeSpan.FromMinutes(1) + TimeSpan.FromMinutes(number)")]
    [InlineData("TimeSpan.Parse(\"00:05:00\")")]
    [InlineData("TimeSpan.MaxValue - TimeSpan.MaxValue")]
    [InlineData("default(TimeSpan)")]
    public Task A_TimeSpan_that_is_allowed_or_unknown_is_left_alone(string timeout) => RequestVerifier
        .Statements($$"""command.ToDevices("a").AsTask("t", {{timeout}});""")
        .Only("IOTB1001").RunChecks();

    [Fact]
    public Task Constants_count_however_they_are_named() => RequestVerifier.File("""
        using IoTBatchGen;
        class Na
        {
            const int TooShort = 5;
            const int Base = 2880;
            enum Speed { Fast = 3 }
            BatchTask field = new BatchTask { Timeout = {|IOTB1001:TooShort|} };
            BatchTask Property { get; } = new BatchTask { Timeout = {|IOTB1001:Base + 1|} };
            BatchTask Method(bool urgent)
            {
                const int local = 7;
                int once = 8;
                int? nullable = 9;
                var task = new BatchTask { Timeout = {|IOTB1001:(int)Speed.Fast|} };
                Use(new BatchTask { Timeout = {|IOTB1001:local|} });
                Use(new BatchTask { Timeout = {|IOTB1001:once|} });
                Use(new BatchTask { Timeout = {|IOTB1001:nullable|} });
                Use(new BatchTask { Timeout = urgent ? {|IOTB1001:5|} : 60 });
                Use(new BatchTask { Timeout = urgent switch { true => {|IOTB1001:5|}, _ => {|IOTB1001:6|} } });
                return new() { Timeout = {|IOTB1001:TooShort * 1|} };
            }
            static void Use(BatchTask task) { }
        }
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task A_local_that_gets_another_value_is_unknown() => RequestVerifier.Statements("""
        int twice = 5;
        if (flag) twice = 60;
        int counted = 5;
        counted += 10;
        int stepped = 9;
        stepped++;
        int parsed = 5;
        int.TryParse(unknown, out parsed);
        int captured = 5;
        Action later = () => captured = 30;
        later();
        int viaRef = 5;
        System.Threading.Interlocked.Exchange(ref viaRef, 100);
        foreach (int each in new[] { 5, 6 }) { _ = new BatchTask { Timeout = each }; }
        _ = new BatchTask { Timeout = twice };
        _ = new BatchTask { Timeout = counted };
        _ = new BatchTask { Timeout = stepped };
        _ = new BatchTask { Timeout = parsed };
        _ = new BatchTask { Timeout = captured };
        _ = new BatchTask { Timeout = viaRef };
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task Only_the_last_write_counts() => RequestVerifier.Statements("""
        var task = new BatchTask { TaskName = "t", Timeout = 0 };
        task.Timeout = 100;
        var other = command.ToAllDevices().AsTask("t", 60);
        other.Timeout = 5;
        other.Timeout = number;
        var wrong = new BatchTask { Timeout = 100 };
        wrong.Timeout = {|IOTB1001:5|};
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task A_task_that_comes_from_elsewhere_is_judged_too() => RequestVerifier.File("""
        using IoTBatchGen;
        class Na
        {
            BatchTask _task;
            void Shorten(BatchTask task, BatchTask other)
            {
                task.Timeout = {|IOTB1001:5|};
                other.Timeout = 50;
                _task.Timeout = {|IOTB1001:2881|};
                this._task.Timeout = null;
            }
        }
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task Other_members_called_timeout_are_none_of_ours() => RequestVerifier.File("""
        using System;
        class Http { public int Timeout { get; set; } public Http AsTask(string name, int timeoutMinutes) => this; }
        class Na
        {
            Http http = new Http { Timeout = 5 }.AsTask("t", timeoutMinutes: 5);
        }
        """).Only("IOTB1001").RunChecks();
}
