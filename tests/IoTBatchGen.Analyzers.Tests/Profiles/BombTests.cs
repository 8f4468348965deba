using System;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>How long it takes is measured by the benchmarks; here a test would fail on a machine that has much else to do.</summary>
public class BombTests
{
    private const long Megabyte = 1_000_000;

    [Fact]
    public void A_bomb_of_depth_ends_in_a_problem_and_takes_little_memory() =>
        Assert.All(Bomb.Depth, bomb => Ends(bomb, atMost: 5 * Megabyte));

    [Fact]
    public void A_bomb_of_size_ends_in_a_problem_and_takes_little_memory() =>
        Assert.All(Bomb.Size, bomb => Ends(bomb, atMost: 20 * Megabyte));

    /// <summary>
    /// YamlDotNet's bare events of as many values as are read take 30 to 65 MB; 50,000 faults, each with its message, its place and the
    /// search for what was meant, the rest.
    /// </summary>
    [Fact]
    public void A_bomb_of_many_values_ends_in_a_problem_and_takes_no_more_than_so_many_values_do() =>
        Assert.All(Bomb.Count, bomb => Ends(bomb, atMost: 140 * Megabyte));

    [Fact]
    public void A_bomb_of_characters_ends_in_a_problem_and_takes_little_memory() =>
        Assert.All(Bomb.Characters, bomb => Ends(bomb, atMost: 20 * Megabyte));

    [Fact]
    public void What_goes_on_without_a_value_is_refused_where_it_begins()
    {
        string text = "deviceType: D\nmodel: \"" + new string('x', ReadingLimit + Ahead) + "\"\n";
        Assert.Equal(
            ["IOTB0102(2,6) the file exceeds the limits of a profile: more than 524288 characters without a value, or in one value"],
            ProfileReading.Ours(text).Lines());
    }

    [Theory]
    [InlineData("model: \"", "x", "\"")]
    [InlineData("model: ", "x", "")]
    [InlineData("#", "x", "\nmodel: x")]
    [InlineData("model: x", "\n", "manufacturerId: y")]
    public void What_stays_within_the_limit_of_one_value_is_read(string head, string part, string tail)
    {
        string[] Ids(int count) =>
            [.. ProfileReading.Ours(head + string.Concat(Enumerable.Repeat(part, count)) + tail).Issues.Select(problem => problem.RuleId)];

        Assert.DoesNotContain("IOTB0102", Ids(ReadingLimit - Ahead));
        Assert.Equal(["IOTB0102"], Ids(ReadingLimit + Ahead));
    }

    private const int ReadingLimit = 512 * 1024;

    /// <summary>The scanner takes in some characters ahead of the value that it delivers, so that the limit is met to within as many.</summary>
    private const int Ahead = 4096;

    private static void Ends(Bomb bomb, long atMost)
    {
        string text = bomb.Make();
        foreach (bool isOurs in new[] { true, false })
        {
            (ProfileDocument document, long allocated) = OnSmallStack(() => ProfileTexts.Read(isOurs, SourceText.From(text), CancellationToken.None));
            Assert.True(document.Issues.Length > 0, bomb.Name + " was read without a problem");
            Assert.True(allocated <= atMost, $"{bomb.Name} took {allocated / Megabyte} MB, and {atMost / Megabyte} are granted");
            Assert.All(document.Issues.Take(100), problem => Assert.InRange(problem.Span.End, 0, text.Length));
        }
    }

    private static (ProfileDocument Document, long Allocated) OnSmallStack(Func<ProfileDocument> read)
    {
        ProfileDocument? document = null;
        Exception? thrown = null;
        long allocated = 0;
        var thread = new Thread(
            () =>
            {
                try
                {
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    document = read();
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                }
#pragma warning disable CA1031 // carried over to the test's own thread
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "still reading");
        Assert.Null(thrown);
        return (document!, allocated);
    }
}
