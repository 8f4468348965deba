using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

public sealed class DeviceAnswerTests
{
    [Fact]
    public void An_answer_that_cannot_be_is_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDeviceAnswer.Success(after: TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDeviceAnswer.Failure("1", "no", TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDeviceAnswer.Timeout(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDeviceAnswer.Timeout(TimeSpan.FromSeconds(1)).WithSentAfter(TimeSpan.FromSeconds(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDeviceAnswer.Timeout(TimeSpan.FromSeconds(1)).WithSentAfter(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentException>(() => FakeDeviceAnswer.Success("{"));
        Assert.Throws<ArgumentNullException>(() => FakeDeviceAnswer.Failure("1", null!));
        Assert.Throws<ArgumentNullException>(() => FakeDeviceAnswer.Failure(null!, "no"));
    }

    [Fact]
    public void A_command_is_sent_half_way_unless_the_answer_says_when()
    {
        FakeDeviceAnswer answer = FakeDeviceAnswer.Success("[1]", TimeSpan.FromSeconds(8));
        Assert.Equal((TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)), (answer.SentAfter, answer.After));
        Assert.Equal(TimeSpan.Zero, answer.WithSentAfter(TimeSpan.Zero).SentAfter);
        Assert.Equal(("[1]", TimeSpan.FromSeconds(8)), (answer.WithSentAfter(TimeSpan.FromSeconds(8)).Response, answer.WithSentAfter(TimeSpan.FromSeconds(8)).SentAfter));
    }

    [Fact]
    public void A_mix_gives_the_same_answers_for_the_same_seed_and_about_the_shares()
    {
        string first = Answers(seed: 1);
        Assert.Equal(first, Answers(seed: 1));
        Assert.NotEqual(first, Answers(seed: 2));
        Assert.InRange(first.Count(state => state == 'S'), 6700, 7300);
        Assert.InRange(first.Count(state => state == 'T'), 850, 1150);
        Assert.InRange(first.Count(state => state == 'E'), 1800, 2200);
    }

    [Fact]
    public void A_mix_spreads_its_answers()
    {
        FakeDeviceMix mix = new FakeDeviceMix { Spread = TimeSpan.FromSeconds(10) }.Add(FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(5)), 0.5);
        TimeSpan[] times = [.. Enumerable.Range(0, 1000).Select(index => mix.AnswerOf(Command(index)).After)];
        Assert.All(times.Where(time => time != TimeSpan.MaxValue), time => Assert.InRange(time, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15)));
        Assert.InRange(times.Distinct().Count(), 400, 600);
        Assert.Contains(TimeSpan.MaxValue, times);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(0.71)]
    [InlineData(double.NaN)]
    public void A_share_out_of_range_is_rejected(double share) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new FakeDeviceMix().Add(FakeDeviceAnswer.Timeout(), 0.3).Add(FakeDeviceAnswer.Asleep(), share));

    [Fact]
    public void Numbered_devices_are_numbered_from_one()
    {
        Assert.Equal(["device-1", "device-2"], FakeDevices.Numbered(2));
        Assert.Equal("meter 1000000", FakeDevices.Numbered(1_000_000, "meter ")[999_999]);
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDevices.Numbered(1)[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeDevices.Numbered(-1));
    }

    [Fact]
    public async Task Two_platforms_with_one_seed_tell_the_same()
    {
        string[] told = new string[2];
        for (int run = 0; run < told.Length; run++)
        {
            FakeDeviceMix mix = new FakeDeviceMix { Seed = 7, Spread = TimeSpan.FromMinutes(1) }.Add(FakeDeviceAnswer.Success(), 0.5).Add(FakeDeviceAnswer.Timeout(), 0.3);
            await using LivePlatform live = await LivePlatform.StartAsync(options =>
                (options.DeviceBehaviour, options.Devices, options.SubtaskOrder, options.Seed) = (mix.AnswerOf, FakeDevices.Numbered(100), FakeSubtaskOrder.Shuffled, 3));
            await live.CreateAsync();
            live.Time.Advance(TimeSpan.FromSeconds(30));
            told[run] = (await live.Na.GetSubtasksAsync("taskId=task-1&pageNo=0&pageSize=250")).Body;
        }

        Assert.Equal(told[0], told[1]);
        Assert.Contains("WaitResult", told[0], StringComparison.Ordinal);
    }

    private static FakeCommand Command(int index) => new("task", "device " + index, "c", index, "s", "m", null);

    private static string Answers(int seed)
    {
        FakeDeviceMix mix = new FakeDeviceMix { Seed = seed }.Add(FakeDeviceAnswer.Success(), 0.7).Add(FakeDeviceAnswer.Timeout(), 0.1);
        return string.Concat(Enumerable.Range(0, 10_000).Select(index => mix.AnswerOf(Command(index)).State.Value[0]));
    }
}
