using System;
using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class TaskRuleTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(2879)]
    [InlineData(2880)]
    public void A_timeout_inside_its_bounds_is_fine(int minutes) => Assert.Empty(Problems.After(task => task.Timeout = minutes));

    [Theory]
    [InlineData(9)]
    [InlineData(2881)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_timeout_outside_its_bounds_is_IOTB1001(int minutes) =>
        Assert.Equal(["IOTB1001 timeout"], Problems.After(task => task.Timeout = minutes));

    [Theory]
    [InlineData(5, "timeout is 5 minutes; the platform accepts 10 to 2880")]
    [InlineData(1, "timeout is 1 minute; the platform accepts 10 to 2880")]
    public void A_timeout_is_told_with_its_unit(int minutes, string message) =>
        Assert.Equal(message, Problems.Only(Samples.Command().ToAllDevices().AsTask("n", minutes)).Message);

    [Theory]
    [InlineData(600_0000000L, null)]
    [InlineData(601_0000000L, "timeout is 00:10:01, which is not a whole number of minutes; the platform accepts 10 to 2880")]
    [InlineData(600_0000001L, "timeout is 00:10:00.0000001, which is not a whole number of minutes; the platform accepts 10 to 2880")]
    [InlineData(599_9999999L, "timeout is 00:09:59.9999999, which is not a whole number of minutes; the platform accepts 10 to 2880")]
    [InlineData(-600_0000000L, "timeout is -10 minutes; the platform accepts 10 to 2880")]
    [InlineData(5_000_000_000 * TimeSpan.TicksPerMinute, "timeout is 5000000000 minutes; the platform accepts 10 to 2880")]
    [InlineData(long.MaxValue, "timeout is 10675199.02:48:05.4775807, which is not a whole number of minutes; the platform accepts 10 to 2880")]
    public void A_time_span_is_a_whole_number_of_minutes(long ticks, string? message)
    {
        BatchTask task = Samples.Command().ToAllDevices().AsTask("n", TimeSpan.FromTicks(ticks));
        if (message is null)
        {
            Assert.Empty(task.Validate());
        }
        else
        {
            Assert.Equal(("IOTB1001", message), (Problems.Only(task).RuleId, Problems.Only(task).Message));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    public void A_task_name_of_1_to_256_characters_is_fine(int length) =>
        Assert.Empty(Problems.After(task => task.TaskName = Problems.Text(length)));

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void A_task_name_of_any_other_length_is_IOTB1002(int length) =>
        Assert.Equal(["IOTB1002 taskName"], Problems.After(task => task.TaskName = Problems.Text(length)));

    [Fact]
    public void A_missing_task_name_is_IOTB1003() => Assert.Equal(["IOTB1003 taskName"], Problems.After(task => task.TaskName = null));

    [Fact]
    public void A_missing_timeout_is_IOTB1003() => Assert.Equal(["IOTB1003 timeout"], Problems.After(task => task.Timeout = null));

    [Fact]
    public void A_missing_param_is_IOTB1003() => Assert.Equal(["IOTB1003 param"], Problems.After(task => task.Param = null));

    [Fact]
    public void A_missing_task_type_is_IOTB1003() => Assert.Equal(["IOTB1003 taskType"], Problems.After(task => task.TaskType = null));

    [Theory]
    [InlineData("")]
    [InlineData("DeviceReg")]
    [InlineData("devicecmd")]
    public void Another_task_type_is_IOTB1006(string taskType) =>
        Assert.Equal(["IOTB1006 taskType"], Problems.After(task => task.TaskType = taskType));

    [Fact]
    public void A_task_type_is_shown_on_one_short_line()
    {
        BatchTask task = Samples.Task();
        task.TaskType = "a\nb" + Problems.Text(100);
        Assert.Equal(
            "taskType is 'a\\u000Ab" + Problems.Text(72) + "…'; the platform accepts 'DeviceCmd'", Problems.Only(task).Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(64)]
    public void An_appId_of_up_to_64_characters_is_fine(int? length) =>
        Assert.Empty(Problems.After(task => task.AppId = length is int set ? Problems.Text(set) : null));

    [Fact]
    public void A_longer_appId_is_IOTB1010() =>
        Assert.Equal(["IOTB1010 appId"], Problems.After(task => task.AppId = Problems.Text(65)));
}
