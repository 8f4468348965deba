using System.Threading;

namespace IoTBatchGen.Client.Sending;

/// <summary>Lets the body of one send out once, and not at all after the send has ended.</summary>
/// <remarks>
/// Whatever is between the client and the network: a platform that got no byte of the body cannot have created a task. So this one
/// place decides both what can go out and what the caller learns.
/// </remarks>
internal sealed class SendGate
{
    private const int Fresh = 0;
    private const int Begun = 1;
    private const int Closed = 2;

    private int _state;

    /// <summary>Whether a byte of the body may have left.</summary>
    public bool HasBegun => Volatile.Read(ref _state) == Begun;

    /// <summary>Whether the body may go out now; true at most once.</summary>
    public bool TryBegin() => Interlocked.CompareExchange(ref _state, Begun, Fresh) == Fresh;

    /// <summary>Ends the send: nothing goes out any more. True if nothing has gone out.</summary>
    public bool Close() => Interlocked.CompareExchange(ref _state, Closed, Fresh) != Begun;
}
