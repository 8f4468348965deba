using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>What an object holds by name while the statements that fill it are read one by one.</summary>
internal sealed class WireFacts
{
    private readonly Dictionary<string, WireEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The fields that are certainly there, in the order in which they came, and those that may be.</summary>
    public IEnumerable<KeyValuePair<string, WireEntry>> Entries => _entries;

    /// <summary>Whether there may be fields that the code does not name.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether the object itself gets into the hands of code that is not followed.</summary>
    public bool HasEscaped { get; private set; }

    /// <summary>Gives a field a value; under a condition it may as well keep what it had.</summary>
    public void Set(string name, IOperation? value, Location nameLocation, Location location, bool isConditional) => _entries[name] = isConditional
        ? new WireEntry(null, nameLocation, location) { IsConditional = !_entries.TryGetValue(name, out WireEntry? before) || before.IsConditional }
        : new WireEntry(value, nameLocation, location);

    /// <summary>Gives a field the value that its class declares.</summary>
    public void SetDeclared(string name, FactValue value, Location location) =>
        _entries[name] = new WireEntry(null, location, location) { Declared = value };

    /// <summary>A field that its class may have set.</summary>
    public void MayHave(string name, Location location) =>
        _entries[name] = new WireEntry(null, location, location) { IsConditional = true };

    /// <summary>Records what code does with the object, or with the value of one of its fields.</summary>
    public void Apply(WireUse use)
    {
        if (use.Kind is WireUseKind.Write or WireUseKind.Part or WireUseKind.Escape)
        {
            HasEscaped |= use.Kind == WireUseKind.Escape;
            return;
        }

        if (use.Path.Length > 1 || (use.Path.Length == 1 && use.Kind is WireUseKind.AddSome or WireUseKind.ChangeSome or WireUseKind.HandOut))
        {
            if (_entries.TryGetValue(use.Path[0], out WireEntry? entry))
            {
                entry.Through.Add(Inside(use.Within()));
            }

            return;
        }

        switch (use.Kind)
        {
            case WireUseKind.AddSome:
                IsOpen = true;
                break;
            case WireUseKind.ChangeSome:
                IsOpen = true;
                Forget();
                break;
            case WireUseKind.HandOut:
                HandOut(use);
                break;
            case WireUseKind.Remove when use.IsConditional:
                if (_entries.TryGetValue(use.Path[0], out WireEntry? perhaps))
                {
                    perhaps.IsConditional = true;
                }

                break;
            case WireUseKind.Remove:
                _entries.Remove(use.Path[0]);
                break;
            default:
                Write(use, use.Path[0]);
                break;
        }
    }

    private void Write(WireUse use, string name)
    {
        bool isThere = _entries.TryGetValue(name, out WireEntry? before) && !before.IsConditional;
        if (use.Kind == WireUseKind.TryAdd && isThere)
        {
            return;
        }

        Location location = (use.Value ?? use.Operation).Syntax.GetLocation();
        IOperation? value = use.Kind == WireUseKind.TryAdd && before is not null ? null : use.Value;
        Set(name, value, use.NameLocation ?? location, location, use.IsConditional);
        if (use.Kind == WireUseKind.Add && isThere && !use.IsConditional)
        {
            _entries[name].PreviousDuplicate = before;
        }
    }

    /// <summary>Nested objects and lists may be changed; other values stay.</summary>
    private void HandOut(WireUse use)
    {
        foreach (WireEntry entry in _entries.Values)
        {
            entry.Through.Add(Inside(use));
        }
    }

    /// <summary>Who is handed what a field holds may change it.</summary>
    private static WireUse Inside(WireUse use) =>
        use is { Kind: WireUseKind.HandOut, Path.IsEmpty: true } ? use with { Kind = WireUseKind.ChangeSome } : use;

    private void Forget()
    {
        foreach (string name in _entries.Keys.ToList())
        {
            WireEntry entry = _entries[name];
            _entries[name] = new WireEntry(null, entry.NameLocation, entry.Location) { IsConditional = true };
        }
    }
}

/// <summary>A field of an object while it is filled.</summary>
/// <param name="Value">What it holds; null if that is not known.</param>
/// <param name="NameLocation">Where the code writes its name.</param>
/// <param name="Location">Where the code gives it its value.</param>
internal sealed record WireEntry(IOperation? Value, Location NameLocation, Location Location)
{
    /// <summary>What a class declares of it; null if code sets it.</summary>
    public FactValue? Declared { get; init; }

    /// <summary>Whether some way through the code does without it.</summary>
    public bool IsConditional { get; set; }

    /// <summary>The entry of the same name to which <c>Add</c> adds it.</summary>
    public WireEntry? PreviousDuplicate { get; set; }

    /// <summary>What the code does through the object to what the field holds, as in <c>o["param"]["type"] = …</c>.</summary>
    public List<WireUse> Through { get; } = new();
}
