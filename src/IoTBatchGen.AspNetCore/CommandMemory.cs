using System;
using System.Collections.Generic;

namespace IoTBatchGen.AspNetCore;

/// <summary>The commands whose results the handler had last, at most a given number of them, and those that it has now.</summary>
internal sealed class CommandMemory(int most)
{
    private readonly object _lock = new();
    private readonly Dictionary<UInt128, RememberedCommand> _commands = [];

    // That nobody uses now; the one that was used longest ago is first.
    private readonly LinkedList<RememberedCommand> _idle = [];

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _commands.Count;
            }
        }
    }

    /// <summary>A command, which is kept until <see cref="Leave"/>.</summary>
    public RememberedCommand Enter(UInt128 id)
    {
        lock (_lock)
        {
            if (!_commands.TryGetValue(id, out RememberedCommand? command))
            {
                command = new RememberedCommand(id);
                _commands.Add(id, command);
            }

            if (command.Node.List is not null)
            {
                _idle.Remove(command.Node);
            }

            command.Enter();
            return command;
        }
    }

    /// <summary>Ends one use of a command.</summary>
    public void Leave(RememberedCommand command)
    {
        lock (_lock)
        {
            if (!command.Leave())
            {
                return;
            }

            if (!command.HasNotes)
            {
                // Nothing of it was handled, so it must not take the place of one that was.
                _commands.Remove(command.Id);
                return;
            }

            _idle.AddLast(command.Node);
            if (_idle.Count > most)
            {
                _commands.Remove(_idle.First!.Value.Id);
                _idle.RemoveFirst();
            }
        }
    }
}
