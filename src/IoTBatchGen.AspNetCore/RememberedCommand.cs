using System;
using System.Collections.Generic;
using System.Threading;

namespace IoTBatchGen.AspNetCore;

/// <summary>One device's command, and which of its states the handler had.</summary>
/// <remarks><see cref="CommandMemory"/> counts its uses; whoever has passed <see cref="Gate"/> reads and notes states.</remarks>
internal sealed class RememberedCommand
{
    // Remembered as the others are, but a sender must not fill the memory with them.
    private const int MostUnknownStates = 8;

    // In the order in which a command has them, the final ones last.
    private static readonly DeviceCommandState[] States =
    [
        DeviceCommandState.Pending, DeviceCommandState.Sent, DeviceCommandState.Delivered,
        DeviceCommandState.Successful, DeviceCommandState.Failed, DeviceCommandState.Timeout, DeviceCommandState.Expired, DeviceCommandState.Canceled,
    ];

    private SemaphoreSlim? _gate;
    private int _uses;
    private uint _seen;
    private List<UInt128>? _seenUnknown;

    public RememberedCommand(UInt128 id)
    {
        Id = id;
        Node = new LinkedListNode<RememberedCommand>(this);
    }

    public UInt128 Id { get; }

    /// <summary>Its place in the order of last use.</summary>
    public LinkedListNode<RememberedCommand> Node { get; }

    /// <summary>Lets one result of the command pass at a time, so that the handler never has an earlier state during or after a later one.</summary>
    public SemaphoreSlim Gate => _gate!;

    public bool HasNotes => _seen != 0 || _seenUnknown is not null;

    /// <summary>Begins a use; under the memory's lock.</summary>
    public void Enter()
    {
        _uses++;
        _gate ??= new SemaphoreSlim(1, 1);
    }

    /// <summary>Ends a use; under the memory's lock.</summary>
    /// <returns>Whether it was the last one.</returns>
    public bool Leave()
    {
        if (--_uses != 0)
        {
            return false;
        }

        _gate = null;
        return true;
    }

    /// <summary>Why a state is not passed on; null if it is.</summary>
    public CallbackOutcome? Known(DeviceCommandState state)
    {
        int index = Array.IndexOf(States, state);
        if (index < 0)
        {
            // Where it belongs in the order is unknown, so it is never a step back.
            return _seenUnknown?.Contains(Fingerprint.Compute(state.Value)) == true ? CallbackOutcome.Duplicate : null;
        }

        bool isStepBack = !state.IsFinal && _seen >> index > 1;
        return HasSeen(state) ? CallbackOutcome.Duplicate
            : isStepBack || IsOverruled(state) ? CallbackOutcome.Outdated
            : null;
    }

    /// <summary>Notes that the handler had a state, with success.</summary>
    public void Note(DeviceCommandState state)
    {
        int index = Array.IndexOf(States, state);
        if (index >= 0)
        {
            _seen |= 1u << index;
            return;
        }

        _seenUnknown ??= new List<UInt128>(1);
        if (_seenUnknown.Count == MostUnknownStates)
        {
            _seenUnknown.RemoveAt(0);
        }

        _seenUnknown.Add(Fingerprint.Compute(state.Value));
    }

    // Of two final states both are passed on: SUCCESSFUL after TIMEOUT is an answer that came late. But a command whose device has answered cannot time
    // out, expire or be canceled afterwards; such a state is an earlier one that arrives late.
    private bool IsOverruled(DeviceCommandState state) =>
        HasSeen(DeviceCommandState.Successful)
        && (state == DeviceCommandState.Timeout || state == DeviceCommandState.Expired || state == DeviceCommandState.Canceled);

    private bool HasSeen(DeviceCommandState state) => (_seen >> Array.IndexOf(States, state) & 1) != 0;
}
