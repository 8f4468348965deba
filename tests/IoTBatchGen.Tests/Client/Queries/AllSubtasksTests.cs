using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>All sub-tasks, page by page: none is lost and none comes twice, also while the pages shift.</summary>
public class AllSubtasksTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(250, 1)]
    [InlineData(251, 2)]
    [InlineData(1000, 4)]
    public async Task A_task_that_does_not_change_is_read_once(int count, int calls)
    {
        var platform = new ListingPlatform();
        platform.Add(count, "Success");
        Assert.Equal(Devices(platform), await ReadAsync(platform));
        Assert.Equal(calls, platform.Calls);
    }

    [Fact]
    public async Task A_platform_with_smaller_pages_than_asked_for_is_read_to_the_end()
    {
        var platform = new ListingPlatform { MaxPageSize = 25 };
        platform.Add(260, "Success");
        Assert.Equal(Devices(platform), await ReadAsync(platform));
        Assert.Equal(11, platform.Calls);
    }

    [Theory]
    [InlineData(true, 23)]
    [InlineData(false, 2)]
    public async Task A_platform_that_does_not_say_how_many_there_are_is_read_until_nothing_new_comes(bool ignoresPageNo, int calls)
    {
        var platform = new ListingPlatform { SaysTotal = false, IgnoresPageNo = ignoresPageNo };
        platform.Add(200, "Success");
        Assert.Equal(Devices(platform), await ReadAsync(platform));
        Assert.Equal(calls, platform.Calls);
    }

    [Fact]
    public async Task A_platform_that_says_more_than_it_has_is_given_up()
    {
        var platform = new ListingPlatform { IgnoresPageNo = true };
        platform.Add(600, "Success");
        Assert.Equal(Devices(platform).Take(250), await ReadAsync(platform));
        Assert.InRange(platform.Calls, 3, 40);
    }

    [Fact]
    public async Task After_a_shift_all_pages_are_read_again()
    {
        var platform = new ListingPlatform { MaxPageSize = 2 };
        platform.Add(4);
        platform.BeforeCall = call =>
        {
            // The third moves to the page that was read, and then behind all others.
            if (call is 1 or 2)
            {
                ListingPlatform.Row moved = platform.Rows[call == 1 ? 2 : 0];
                platform.Rows.Remove(moved);
                platform.Rows.Insert(call == 1 ? 0 : 3, moved);
            }
        };
        Assert.Equal(["d0/c0", "d1/c1", "d3/c3", "d2/c2"], await ReadAsync(platform));
        Assert.Equal(4, platform.Calls);
    }

    [Fact]
    public async Task After_a_total_that_went_down_and_up_again_all_pages_are_read_again()
    {
        var platform = new ListingPlatform { MaxPageSize = 2 };
        platform.Add(6);
        platform.BeforeCall = call =>
        {
            // One leaves, so that the third moves to the page that was read; then another comes.
            if (call == 1)
            {
                platform.Rows.RemoveAt(0);
            }
            else if (call == 2)
            {
                platform.Rows.Add(new ListingPlatform.Row("d6", "c6", "Pending"));
            }
        };
        Assert.Equal(["d0/c0", "d1/c1", "d3/c3", "d4/c4", "d5/c5", "d6/c6", "d2/c2"], await ReadAsync(platform));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Passes_go_on_as_long_as_one_of_them_brings_something_new_now_and_then(int newIn)
    {
        var platform = new ListingPlatform { MaxPageSize = 50 };
        platform.Add(60);
        platform.BeforeCall = call =>
        {
            // Under the second page of each pass something moves to the first one: one that is new, and one that was read.
            if (call % 2 == 1 && call < 40)
            {
                bool isNew = call / 2 % 2 == newIn;
                platform.Rows.Insert(0, isNew ? new($"n{call}", "c", "Pending") : platform.Rows[^1]);
                platform.Rows.RemoveRange(platform.Rows.Count - 1, isNew ? 0 : 1);
            }
        };
        List<string> read = await ReadAsync(platform);
        Assert.Equal(Devices(platform).Order(), read.Order());
        Assert.Equal(42, platform.Calls);
    }

    [Fact]
    public async Task Pages_that_shift_for_ever_are_given_up_after_ten_passes_that_bring_nothing_new()
    {
        var platform = new ListingPlatform { MaxPageSize = 50 };
        platform.Add(60);
        platform.BeforeCall = _ =>
        {
            platform.Rows.Insert(0, platform.Rows[^1]);
            platform.Rows.RemoveAt(60);
        };
        await ReadAsync(platform);
        Assert.InRange(platform.Calls, 22, 24);
    }

    [Fact]
    public async Task A_first_page_that_is_empty_although_there_are_sub_tasks_is_asked_for_again()
    {
        var platform = new ListingPlatform();
        platform.Add(3);
        platform.BeforeCall = call => platform.MaxPageSize = call == 0 ? 0 : 250;
        Assert.Equal(Devices(platform), await ReadAsync(platform));
    }

    [Fact]
    public async Task Sub_tasks_without_ids_are_all_reported()
    {
        var platform = new ListingPlatform();
        platform.Rows.AddRange(Enumerable.Repeat(new ListingPlatform.Row(null, null, "Success"), 3));
        Assert.Equal(3, (await ReadAsync(platform)).Count);
    }

    [Fact]
    public async Task Two_commands_of_one_device_are_two_sub_tasks()
    {
        var platform = new ListingPlatform();
        platform.Rows.AddRange([new("d", "1", "Success"), new("d", "2", "Success"), new("d1", "", "Success"), new("d", "1", "Success")]);
        Assert.Equal(["d/1", "d/2", "d1/"], await ReadAsync(platform));
    }

    [Fact]
    public void Whatever_shifts_while_it_is_read_none_is_lost_and_none_comes_twice() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[3, 20], Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[0, 16]).Sample(
            (count, pageSize, changes) =>
            {
                var platform = new ListingPlatform { MaxPageSize = pageSize };
                platform.Add(count);
                platform.BeforeCall = call => Change(platform.Rows, call < changes.Length ? changes[call] : default);
                List<string> read = ReadAsync(platform).GetAwaiter().GetResult();
                Assert.Equal(read.Count, read.Distinct().Count());
                Assert.Empty(Devices(platform).Except(read));
            },
            iter: 2000);

    // A sub-task moves, the whole order changes, or one is new: the task grows while the platform makes its commands.
    private static void Change(List<ListingPlatform.Row> rows, (int Kind, int From, int To) change)
    {
        switch (change.Kind)
        {
            case 1:
                ListingPlatform.Row moved = rows[change.From % rows.Count];
                rows.Remove(moved);
                rows.Insert(change.To % (rows.Count + 1), moved);
                break;
            case 2:
                rows.Reverse();
                break;
            case 3:
                rows.Insert(change.To % (rows.Count + 1), new ListingPlatform.Row($"n{rows.Count}", $"m{rows.Count}", "Pending"));
                break;
        }
    }

    private static List<string> Devices(ListingPlatform platform) => [.. platform.Rows.Select(row => $"{row.DeviceId}/{row.CommandId}")];

    private static async Task<List<string>> ReadAsync(ListingPlatform platform)
    {
        var read = new List<string>();
        await foreach (BatchSubtask subtask in platform.Client().GetSubtasksAsync("42", cancellationToken: Token))
        {
            read.Add($"{subtask.DeviceId}/{subtask.CommandId}");
        }

        return read;
    }
}
