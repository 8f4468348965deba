using System;
using Xunit;

namespace IoTBatchGen.Tests.Contract;

public class BatchTaskTests
{
    [Fact]
    public void A_task_commands_devices_unless_it_says_otherwise() => Assert.Equal("DeviceCmd", new BatchTask().TaskType);

    [Fact]
    public void AsTask_takes_name_and_minutes()
    {
        BatchTaskParam param = Samples.Command().ToAllDevices();
        BatchTask task = param.AsTask("raise-level", 1000);
        Assert.Equal(("raise-level", 1000), (task.TaskName, task.Timeout));
        Assert.Same(param, task.Param);
    }

    [Fact]
    public void AsTask_takes_a_time_span_of_whole_minutes()
    {
        BatchTask task = Samples.Command().ToAllDevices().AsTask("n", TimeSpan.FromHours(2));
        Assert.Equal(120, task.Timeout);
        Assert.Empty(task.Validate());
    }

    [Fact]
    public void With_methods_set_and_return_the_task()
    {
        BatchTask task = Samples.Task();
        Assert.Same(task, task.WithCallback("https://na.example/results"));
        Assert.Same(task, task.WithMaxRetransmit(2));
        Assert.Same(task, task.WithGroupTag("g"));
        Assert.Same(task, task.WithTag("site", "north"));
        Assert.Same(task, task.WithAppId("app"));
        Assert.Equal("https://na.example/results", task.Param!.CallbackUrl);
        Assert.Equal(2, task.Param.MaxRetransmit);
        Assert.Equal("g", task.Param.GroupTag);
        Assert.Equal("app", task.AppId);
        BatchTaskTag tag = Assert.Single(task.Tags);
        Assert.Equal(("site", "north"), (tag.TagName, tag.TagValue));
    }

    [Fact]
    public void A_callback_may_be_taken_back()
    {
        Assert.Null(Samples.Task().WithCallback(null).Param!.CallbackUrl);
    }

    [Fact]
    public void With_methods_make_the_parameter_where_there_is_none() =>
        Assert.Equal("g", new BatchTask().WithGroupTag("g").Param!.GroupTag);

    [Fact]
    public void Fluent_methods_never_throw_on_limits()
    {
        BatchTask task = Samples.Command().ToDevices().AsTask(string.Empty, -1).WithMaxRetransmit(99).WithTag(string.Empty, string.Empty);
        Assert.NotEmpty(task.Validate());
    }

    [Fact]
    public void Lists_are_never_null()
    {
        var task = new BatchTask { Tags = null! };
        var param = new BatchTaskParam { DeviceList = null!, GroupList = null! };
        Assert.Empty(task.Tags);
        Assert.Empty(param.DeviceList);
        Assert.Empty(param.GroupList);
        param.DeviceList.Add("a");
        Assert.Single(param.DeviceList);
    }

    [Fact]
    public void A_tag_joins_tags_that_were_assigned_as_an_array_and_leaves_the_array_alone()
    {
        BatchTaskTag[] mine = [new("a", "1")];
        BatchTask task = new BatchTask { Tags = mine }.WithTag("b", "2");
        Assert.Equal(2, task.Tags.Count);
        Assert.Single(mine);
    }

    [Fact]
    public void Setting_minutes_forgets_an_inexact_time_span()
    {
        BatchTask task = Samples.Command().ToAllDevices().AsTask("n", TimeSpan.FromSeconds(601));
        Assert.NotEmpty(task.Validate());
        task.Timeout = 10;
        Assert.Empty(task.Validate());
    }
}
