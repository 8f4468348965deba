using IoTBatchGen.Client.Queries;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

public class SeenSubtasksTests
{
    [Fact]
    public void A_sub_task_is_new_once_and_repeated_only_within_a_pass()
    {
        using var seen = new SeenSubtasks();
        Assert.True(Add(seen, "d", "c"));
        Assert.False(seen.IsRepeated);

        seen.Pass = 1;
        Assert.False(Add(seen, "d", "c"));
        Assert.False(seen.IsRepeated);

        Assert.False(Add(seen, "d", "c"));
        Assert.True(seen.IsRepeated);
        Assert.False(Add(seen, "d", "c"));
        Assert.True(seen.IsRepeated);
        Assert.True(Add(seen, "e", "c"));
        Assert.True(seen.IsRepeated);
        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData("a", "bc", "ab", "c")]
    [InlineData("1", ":2", "1:", "2")]
    [InlineData("", "c", null, "c")]
    [InlineData("d", "", "", "d")]
    [InlineData(null, "cd", "c", "d")]
    [InlineData("1", "abcdefghijkc", "abcdefghijk", "c")]
    public void Two_ids_that_make_the_same_text_are_two_sub_tasks(string? device, string? command, string? otherDevice, string? otherCommand)
    {
        using var seen = new SeenSubtasks();
        Assert.True(Add(seen, device, command));
        Assert.True(Add(seen, otherDevice, otherCommand));
        Assert.Equal((2, false), (seen.Count, seen.IsRepeated));
    }

    [Fact]
    public void What_has_no_id_is_new_in_the_first_pass_only()
    {
        using var seen = new SeenSubtasks();
        Assert.True(Add(seen, null, null));
        Assert.True(Add(seen, null, null));
        Assert.Equal((2, false), (seen.Count, seen.IsRepeated));
        seen.Pass = 1;
        Assert.False(Add(seen, null, null));
        Assert.Equal((2, false), (seen.Count, seen.IsRepeated));
    }

    [Fact]
    public void Of_too_many_the_first_are_forgotten_one_by_one()
    {
        using var seen = new SeenSubtasks();
        for (int i = 0; i < SeenSubtasks.Most; i++)
        {
            Assert.True(Add(seen, "d" + i, null));
        }

        Assert.False(seen.IsFull);
        Assert.False(Add(seen, "d0", null));
        Assert.True(Add(seen, "more", null));
        Assert.True(seen.IsFull);
        Assert.False(Add(seen, "d1", null));
        Assert.True(Add(seen, "d0", null));
        Assert.True(Add(seen, "d1", null));
        Assert.False(Add(seen, "d" + (SeenSubtasks.Most - 1), null));
    }

    private static bool Add(SeenSubtasks seen, string? device, string? command) =>
        seen.Add(new BatchSubtask { DeviceId = device, CommandId = command });
}
