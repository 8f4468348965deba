using System;
using IoTBatchGen.Client.Following;
using Xunit;

namespace IoTBatchGen.Tests.Client.Following;

public class PollIntervalTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(100, null)]
    [InlineData(100, 100)]
    [InlineData(86_400_000, null)]
    [InlineData(86_400_000, 86_400_000)]
    [InlineData(2_000, 86_400_000)]
    public void An_interval_at_its_limits_is_accepted(int min, int? max) =>
        Assert.Equal(TimeSpan.FromMilliseconds(min), new PollInterval(Options(min, max)).Min);

    [Theory]
    [InlineData(99, null, "BatchTaskWatchOptions.MinInterval is less than 100 milliseconds or more than one day.")]
    [InlineData(86_400_001, null, "BatchTaskWatchOptions.MinInterval is less than 100 milliseconds or more than one day.")]
    [InlineData(200, 199, "BatchTaskWatchOptions.MaxInterval is less than MinInterval or more than one day.")]
    [InlineData(200, 86_400_001, "BatchTaskWatchOptions.MaxInterval is less than MinInterval or more than one day.")]
    public void Another_one_is_rejected_with_its_limits(int min, int? max, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new PollInterval(Options(min, max))).Message);

    [Theory]
    [InlineData(-1, 40)]
    [InlineData(0, 20)]
    [InlineData(18, 20)]
    [InlineData(20, 21)]
    [InlineData(38, 39)]
    [InlineData(39, 40)]
    [InlineData(40, 40)]
    [InlineData(600, 40)]
    public void The_last_wait_ends_a_second_after_the_timeout(int left, double wait)
    {
        var interval = new PollInterval(Options(20_000, 40_000));
        var status = new BatchTaskStatus { StartTime = Start, Timeout = TimeSpan.FromMinutes(10) };
        DateTimeOffset now = Start.AddMinutes(10).AddSeconds(-left);
        interval.Next(new BatchTaskStatus(), false, now);
        Assert.Equal(wait, interval.Next(status, false, now).TotalSeconds);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(100 * 10 / 60.0, 10)]
    [InlineData(20, 12)]
    [InlineData(100 * 5, 300)]
    [InlineData(2880, 300)]
    public void Without_a_longest_wait_it_is_a_hundredth_of_the_timeout(double minutes, double longest)
    {
        var interval = new PollInterval(null);
        var status = new BatchTaskStatus { Timeout = TimeSpan.FromMinutes(minutes) };
        TimeSpan wait = default;
        for (int i = 0; i < 30; i++)
        {
            wait = interval.Next(status, false, Start);
        }

        Assert.Equal(longest, wait.TotalSeconds, 3);
    }

    [Fact]
    public void A_shortest_wait_above_the_hundredth_of_the_timeout_stays()
    {
        var interval = new PollInterval(Options(60_000, null));
        var status = new BatchTaskStatus { Timeout = TimeSpan.FromMinutes(10) };
        Assert.Equal(60, interval.Next(status, false, Start).TotalSeconds);
        Assert.Equal(60, interval.Next(status, true, Start).TotalSeconds);
    }

    private static BatchTaskWatchOptions Options(int min, int? max) => new()
    {
        MinInterval = TimeSpan.FromMilliseconds(min),
        MaxInterval = max is int set ? TimeSpan.FromMilliseconds(set) : null,
    };
}
