using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Json;

public class RequestBufferTests
{
    private static readonly byte[] Some = Encoding.UTF8.GetBytes("0123456789");

    [Fact]
    public void What_is_written_is_kept_while_the_buffer_grows()
    {
        using var buffer = new RequestBuffer(1);
        byte[] expected = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
        int at = 0;
        for (int length = 1; at < expected.Length; length = length * 3 / 2 + 1)
        {
            byte[] part = [.. expected.Skip(at).Take(length)];
            if (length % 8 == 7)
            {
                part.CopyTo(buffer.GetSpan(part.Length));
                buffer.Advance(part.Length);
            }
            else
            {
                buffer.Write(part);
            }

            at += part.Length;
            Assert.Equal(at, buffer.Count);
            Assert.Equal(part[^1], buffer.Last);
        }

        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Fact]
    public void Single_bytes_are_kept_across_every_size_of_array()
    {
        using var buffer = new RequestBuffer(1);
        byte[] expected = [.. Enumerable.Range(0, 10_000).Select(i => (byte)(i * 13))];
        foreach (byte value in expected)
        {
            buffer.Write(value);
            Assert.Equal(value, buffer.Last);
        }

        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(5_000, 5_000)]
    public void There_is_room_for_what_is_asked_for_and_never_none(int hint, int least)
    {
        using var buffer = new RequestBuffer(1);
        Fill(buffer);
        Assert.InRange(buffer.GetSpan(hint).Length, least, int.MaxValue);
        Fill(buffer);
        Assert.InRange(buffer.GetMemory(hint).Length, least, int.MaxValue);
    }

    [Fact]
    public void A_full_buffer_grows_to_twice_its_size_or_to_what_is_needed()
    {
        using var buffer = new RequestBuffer(1);
        Fill(buffer);
        int full = buffer.Count;
        _ = buffer.GetSpan();
        Assert.InRange(buffer.GetSpan().Length + full, 2 * full, 4 * full);
        Assert.InRange(buffer.GetSpan(100 * full).Length, 100 * full, 300 * full);
    }

    [Fact]
    public void Room_that_is_there_is_used_before_the_buffer_grows()
    {
        using var buffer = new RequestBuffer(64);
        byte[] array = buffer.Written.Array!;
        Fill(buffer, array.Length - 10);
        buffer.Write(Some);
        Assert.Same(array, buffer.Written.Array);
        buffer.Write((byte)'x');
        Assert.NotSame(array, buffer.Written.Array);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("0123456789", true)]
    [InlineData("89", true)]
    [InlineData("01234567890", false)]
    [InlineData("x", false)]
    public void A_text_is_found_wherever_it_is_in_what_has_been_written(string text, bool found)
    {
        using var buffer = new RequestBuffer(64);
        buffer.Write(Some);
        Assert.Equal(found, buffer.Holds(text));
        buffer.CutTo(0);
        Assert.False(buffer.Holds(text));
    }

    [Fact]
    public void The_last_holder_empties_the_buffer_and_none_can_hold_it_again()
    {
        var buffer = new RequestBuffer(64);
        buffer.Write(Some);
        Assert.True(buffer.TryHold());
        Assert.True(buffer.TryHold());
        buffer.Dispose();
        buffer.Release();
        Assert.Equal(Some, buffer.Written.ToArray());
        Assert.True(buffer.TryHold());
        buffer.Release();
        buffer.Release();
        Assert.Equal(0, buffer.Count);
        Assert.False(buffer.TryHold());
        Assert.False(buffer.TryHold());
    }

    [Fact]
    public void Holders_that_come_and_go_at_once_leave_the_buffer_to_its_creator()
    {
        var buffer = new RequestBuffer(64);
        buffer.Write(Some);
        Parallel.For(0, 4, _ =>
        {
            for (int i = 0; i < 200_000; i++)
            {
                Assert.True(buffer.TryHold());
                buffer.Release();
            }
        });
        Assert.Equal(Some, buffer.Written.ToArray());
        buffer.Dispose();
        Assert.False(buffer.TryHold());
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("a text of more than twenty characters")]
    [InlineData("水表")]
    public void A_text_is_written_whole_however_little_room_there_is(string text)
    {
        for (int room = 0; room < 50; room++)
        {
            using var buffer = new RequestBuffer(64);
            Fill(buffer, buffer.Written.Array!.Length - room);
            int before = buffer.Count;
            JsonText.Write(buffer, text);
            Assert.Equal("\"" + text + "\"", Encoding.UTF8.GetString(buffer.Written.ToArray(), before, buffer.Count - before));
        }
    }

    [Fact]
    public void Any_thread_can_write_its_first_request()
    {
        string? written = null;
        var thread = new Thread(() => written = Samples.Command().ToDevices("水表").AsTask("n", 10).ToJson());
        thread.Start();
        thread.Join();
        Assert.Equal(Samples.Command().ToDevices("水表").AsTask("n", 10).ToJson(), written);
    }

    [Fact]
    public void A_body_takes_no_larger_array_than_it_needs()
    {
        using RequestBuffer small = BatchTaskJson.Write(new BatchTask(), null);
        Assert.InRange(small.Written.Array!.Length, small.Count, 2_048);
        using RequestBuffer usual = BatchTaskJson.Write(Samples.Task(), null);
        Assert.InRange(usual.Written.Array!.Length, usual.Count, 2_048);
        using RequestBuffer odd = BatchTaskJson.Write(Samples.Command().ToDevices(null!, "a").AsTask("n", 10), null);
        Assert.InRange(odd.Written.Array!.Length, odd.Count, 2_048);
        using RequestBuffer list = BatchTaskJson.Write(
            Samples.Command().ToDevices(Enumerable.Repeat(new string('d', 36), 10_000)).AsTask("n", 10), null);
        Assert.InRange(list.Written.Array!.Length, list.Count, 2 * list.Count);
        using RequestBuffer groups = BatchTaskJson.Write(
            Samples.Command().ToGroups([.. Enumerable.Repeat(new string('g', 36), 10_000)]).AsTask("n", 10), null);
        Assert.InRange(groups.Written.Array!.Length, groups.Count, 2 * groups.Count);
    }

    private static void Fill(RequestBuffer buffer) => Fill(buffer, buffer.Written.Array!.Length);

    private static void Fill(RequestBuffer buffer, int count) => buffer.Advance(count - buffer.Count);
}
