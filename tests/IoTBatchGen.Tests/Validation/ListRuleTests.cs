using System;
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class ListRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_entry_is_IOTB1011(string? entry)
    {
        Assert.Equal(["IOTB1011 param.deviceList[1]"], Problems.Of(Samples.Command().ToDevices("a", entry!, "b").AsTask("n", 10)));
        Assert.Equal(["IOTB1011 param.groupList[0]"], Problems.Of(Samples.Command().ToGroups(entry!, "b").AsTask("n", 10)));
        Assert.Equal(["IOTB1011 param.groupList[0]"], Problems.Of(Samples.Command().ToGroupIds([entry!]).AsTask("n", 10)));
    }

    [Fact]
    public void An_entry_given_twice_is_the_warning_IOTB1016_that_names_the_first()
    {
        BatchTaskValidationIssue problem = Problems.Only(Samples.Command().ToDevices("a", "b", "c", "b").AsTask("n", 10));
        Assert.Equal(("IOTB1016", "param.deviceList[3]", false), (problem.RuleId, problem.Field, problem.IsError));
        Assert.Equal("deviceList[3] repeats deviceList[1]; list each one only once", problem.Message);
    }

    [Fact]
    public void Every_repetition_is_named() => Assert.Equal(
        ["IOTB1016 param.groupList[1]", "IOTB1016 param.groupList[2]"],
        Problems.Of(Samples.Command().ToGroups("a", "a", "a").AsTask("n", 10)));

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(5_000)]
    public void A_repetition_is_found_in_a_list_of_any_length_at_any_distance(int length)
    {
        string[] ids = [.. Enumerable.Range(0, length - 1).Select(i => "device-" + i)];
        foreach (int first in new[] { 0, (length - 2) / 2, length - 2 }.Distinct())
        {
            BatchTaskValidationIssue problem = Problems.Only(Samples.Command().ToDevices([.. ids, ids[first]]).AsTask("n", 10));
            Assert.Equal($"deviceList[{length - 1}] repeats deviceList[{first}]; list each one only once", problem.Message);
        }
    }

    [Fact]
    public void Ids_whose_hashes_are_the_same_are_not_repetitions()
    {
        // Of 400,000 texts, some 18 pairs have the same hash of 32 bits.
        BatchTask task = Samples.Command().ToDevices(Enumerable.Range(0, 400_000).Select(i => "d" + i)).AsTask("n", 10);
        Assert.Empty(task.Validate());
    }

    [Fact]
    public void Entries_that_differ_in_case_are_two() => Assert.Empty(Problems.Of(Samples.Command().ToDevices("a", "A").AsTask("n", 10)));

    [Fact]
    public void Empty_entries_are_not_repetitions_too() => Assert.Equal(
        ["IOTB1011 param.deviceList[0]", "IOTB1011 param.deviceList[1]"],
        Problems.Of(Samples.Command().ToDevices("", "").AsTask("n", 10)));

    [Fact]
    public void A_hundred_thousand_devices_with_repetitions_are_judged_in_a_moment()
    {
        BatchTask task = Samples.Command().ToDevices(Enumerable.Range(0, 100_000).Select(i => "d" + i % 50_000)).AsTask("n", 10);
        var time = Stopwatch.StartNew();
        Assert.Equal(50_000, task.Validate().Count);

        // Comparing each with each would take minutes.
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), time.Elapsed.ToString());
    }
}
