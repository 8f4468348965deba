using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The paras of a command while their statements are read one by one.</summary>
internal sealed class ParaFacts
{
    private readonly ImmutableDictionary<string, FieldFact>.Builder _fields;
    private readonly Location _location;
    private bool _isComplete;
    private bool _isLost;

    /// <param name="location">The object that holds them.</param>
    public ParaFacts(Location location)
    {
        _fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        _location = location;
        _isComplete = true;
    }

    /// <param name="read">What was read of them so far.</param>
    public ParaFacts(ObjectFact read)
    {
        _fields = read.Fields.ToBuilder();
        _location = read.Location;
        _isComplete = read.IsComplete;
    }

    public FactValue ToFact() => _isLost
        ? FactValue.Unknown
        : FactValue.Object(new ObjectFact(ObjectKind.Paras, _fields.ToImmutable(), _isComplete, _location));

    /// <summary>Sets a para; under a condition it may as well keep what it had.</summary>
    public void Set(string name, FactValue value, Location location, Location nameLocation, bool isConditional)
    {
        if (isConditional && _fields.TryGetValue(name, out FieldFact? before))
        {
            _fields[name] = before with { Value = FactValue.Unknown };
            return;
        }

        _fields[name] = new FieldFact(ObjectKind.Paras, name, isConditional ? FactValue.Unknown : value, location)
        {
            NameLocation = nameLocation,
            IsConditional = isConditional,
        };
    }

    /// <summary>Takes a para away.</summary>
    public void Remove(string name, bool isConditional)
    {
        if (!isConditional)
        {
            _fields.Remove(name);
        }
        else if (_fields.TryGetValue(name, out FieldFact? field))
        {
            _fields[name] = field with { IsConditional = true };
        }
    }

    /// <summary>A para is set, but its name is unknown.</summary>
    public void SetSome()
    {
        _isComplete = false;
        foreach (string name in _fields.Keys.ToList())
        {
            _fields[name] = _fields[name] with { Value = FactValue.Unknown };
        }
    }

    /// <summary>A nested node is passed to other code, which may change it unless it is a single value.</summary>
    public void HandOut()
    {
        foreach (string name in _fields.Keys.ToList())
        {
            if (_fields[name].Value.IsList || _fields[name].Value.Nested is not null)
            {
                _fields[name] = _fields[name] with { Value = FactValue.Unknown };
            }
        }
    }

    /// <summary>Nothing is known of them any more.</summary>
    public void Lose() => _isLost = true;
}
