using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>Adds messages twice or later than the next one of their command, as the options say. The same seed does the same to the same messages.</summary>
internal sealed class CallbackDisorder(FakePlatformOptions options)
{
    private readonly ulong _seed = (ulong)options.Seed;
    private readonly double _duplicates = options.CallbackDuplicates;
    private readonly double _disorder = options.CallbackDisorder;

    public void Add(CallbackLane lane, CallbackMessage message)
    {
        string commandId = message.Task.CommandId(message.Device);
        ulong position = SeededNumbers.Position($"{message.Task.Body.TaskName}\n{message.Task.Devices[message.Device]}\n{message.State}");
        bool isHeld = !message.State.IsFinal() && SeededNumbers.Uniform(_seed, position) < _disorder;
        if (isHeld && lane.Held.TryAdd(commandId, message))
        {
            return;
        }

        lane.Messages.Enqueue(message);
        if (SeededNumbers.Uniform(_seed, position + 1) < _duplicates)
        {
            lane.Messages.Enqueue(message);
        }

        if (lane.Held.Remove(commandId, out CallbackMessage? held))
        {
            lane.Messages.Enqueue(held);
        }
    }
}
