using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>What is remembered has a fixed size, whatever is sent.</summary>
[Collection(nameof(CallbackMemoryTests))]
public class CallbackMemoryTests
{
    /// <summary>Alone, because the memory of the whole process is measured.</summary>
    [CollectionDefinition(nameof(CallbackMemoryTests), DisableParallelization = true)]
    public sealed class Alone;

    [Fact]
    public void A_million_commands_leave_as_many_as_the_option_says()
    {
        var memory = new CommandMemory(1000);
        for (int i = 0; i < 1_000_000; i++)
        {
            Handle(memory, i.ToString(CultureInfo.InvariantCulture), DeviceCommandState.Successful);
        }

        Assert.Equal(1000, memory.Count);
        Assert.NotNull(Known(memory, "999999", DeviceCommandState.Successful));
        Assert.NotNull(Known(memory, "999000", DeviceCommandState.Successful));
        Assert.Null(Known(memory, "998999", DeviceCommandState.Successful));
        Assert.Equal(1000, memory.Count);
    }

    [Fact]
    public void A_command_takes_as_many_bytes_as_the_documentation_says()
    {
        const int Commands = 20_000;
        var memory = new CommandMemory(Commands);
        Handle(memory, "first", DeviceCommandState.Sent);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < Commands; i++)
        {
            Handle(memory, i + new string('x', 1000), DeviceCommandState.Sent, DeviceCommandState.Delivered, DeviceCommandState.Successful);
        }

        double each = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Commands;
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{each:F0} bytes a command"));
        Assert.InRange(each, 100, 225);
        Assert.Equal(Commands, memory.Count);
    }

    [Fact]
    public void Unknown_states_do_not_fill_the_memory()
    {
        var memory = new CommandMemory(10);
        for (int i = 0; i < 10_000; i++)
        {
            Handle(memory, "c", new DeviceCommandState("STATE_" + i));
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 10_000; i < 20_000; i++)
        {
            Handle(memory, "c", new DeviceCommandState("STATE_" + i));
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, -1_000_000, 100_000);
        Assert.NotNull(Known(memory, "c", new DeviceCommandState("STATE_19999")));
        Assert.Null(Known(memory, "c", new DeviceCommandState("STATE_0")));
    }

    [Fact]
    public async Task Commands_in_use_are_kept_and_uses_at_once_are_counted()
    {
        var memory = new CommandMemory(1);
        RememberedCommand inUse = memory.Enter(Fingerprint.Compute("in use"));
        Assert.Same(inUse, memory.Enter(Fingerprint.Compute("in use")));
        memory.Leave(inUse);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                Handle(memory, $"{worker} {i % 7}", DeviceCommandState.Sent);
            }
        })));
        Assert.Same(inUse, memory.Enter(Fingerprint.Compute("in use")));
        memory.Leave(inUse);
        memory.Leave(inUse);

        // Nothing of it was handled.
        Assert.Equal(1, memory.Count);
    }

    [Fact]
    public void A_fingerprint_is_of_the_texts_and_their_order() => Assert.Equal(
        6,
        new HashSet<UInt128>
        {
            Fingerprint.Compute("a", "b"), Fingerprint.Compute("b", "a"), Fingerprint.Compute("ab"), Fingerprint.Compute("a:b"), Fingerprint.Compute("a", "b", string.Empty), Fingerprint.Compute("a1:b"),
            Fingerprint.Compute("a", "b"),
        }.Count);

    private static void Handle(CommandMemory memory, string id, params DeviceCommandState[] states)
    {
        RememberedCommand command = memory.Enter(Fingerprint.Compute(id));
        command.Gate.Wait();
        foreach (DeviceCommandState state in states)
        {
            command.Note(state);
        }

        command.Gate.Release();
        memory.Leave(command);
    }

    private static CallbackOutcome? Known(CommandMemory memory, string id, DeviceCommandState state)
    {
        RememberedCommand command = memory.Enter(Fingerprint.Compute(id));
        CallbackOutcome? known = command.Known(state);
        memory.Leave(command);
        return known;
    }
}
