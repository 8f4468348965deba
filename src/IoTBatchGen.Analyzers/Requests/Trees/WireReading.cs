using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Anonymous;
using IoTBatchGen.Analyzers.Requests.Classes;
using IoTBatchGen.Analyzers.Requests.Contract;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>
/// Reads one request in which objects hold values by name: dictionaries, JSON trees, classes of the application, and anonymous
/// objects among them, each value by the reader of its form.
/// </summary>
internal sealed class WireReading
{
    /// <summary>Objects within objects; deeper than any request.</summary>
    private const int MaxDepth = 16;

    private static readonly IReadOnlyList<WireUse> None = ImmutableArray<WireUse>.Empty;

    private readonly WireClasses _classes;
    private readonly WireTracker _tracker;
    private readonly AnonymousRequestReader _others;
    private readonly HashSet<IOperation> _open = new();
    private bool _hasEscaped;

    /// <param name="symbols">The library's types.</param>
    /// <param name="classes">The application's classes.</param>
    /// <param name="tracker">Finds what code does with an object.</param>
    /// <param name="hasEscaped">Whether the object around what is read has got into the hands of code that is not followed.</param>
    public WireReading(KnownTypes symbols, WireClasses classes, WireTracker tracker, bool hasEscaped)
    {
        _classes = classes;
        _tracker = tracker;
        _others = new AnonymousRequestReader(symbols, TryRead);
        _hasEscaped = hasEscaped;
    }

    /// <summary>The request that an expression makes.</summary>
    /// <param name="made">The expression.</param>
    /// <param name="facts">What it and the rest of the body say of it.</param>
    public ObjectFact ReadRequest(IObjectCreationOperation made, WireFacts facts)
    {
        _open.Add(made);
        return Finish(made, facts, ObjectKind.Task, MaxDepth);
    }

    private ObjectFact Finish(IObjectCreationOperation made, WireFacts facts, ObjectKind shape, int depth)
    {
        WireClass? type = _classes.Of(made.Type);
        var fields = new List<FieldFact>();
        ImmutableHashSet<string>.Builder perhaps = ImmutableHashSet.CreateBuilder<string>();
        foreach (KeyValuePair<string, WireEntry> entry in facts.Entries)
        {
            (string name, WireEntry stated) = (entry.Key, entry.Value);
            if (!IsSaid(name, shape, type))
            {
                continue;
            }

            bool isOpen = stated.IsConditional || (type is null && !KeyedTypes.IsNode(made.Type) && IsOtherCase(name, shape));
            FieldFact? field = isOpen && shape != ObjectKind.Paras ? null : FieldOf(made, type, name, stated, shape, depth);
            if (field is null)
            {
                perhaps.Add(isOpen ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name);
            }
            else
            {
                fields.Add(field);
            }
        }

        ObjectFact read = WireObjects.Object(shape, fields, !_hasEscaped && !facts.IsOpen, ContractReader.LocationOf(made));
        return read with { MayHave = perhaps.ToImmutable(), IsFilledByCode = type is not null || !KeyedTypes.TakesAnyObject(made.Type) };
    }

    /// <summary>The value that an expression gives, in any form; null if the reader of anonymous objects and of single values reads it.</summary>
    public FactValue? TryRead(IOperation value, ObjectKind? shape, bool isWhole, int depth) => TryRead(value, shape, isWhole, depth, None);

    private FactValue? TryRead(IOperation value, ObjectKind? shape, bool isWhole, int depth, IReadOnlyList<WireUse> through)
    {
        if (depth <= 0)
        {
            return FactValue.Unknown;
        }

        switch (value)
        {
            case IConversionOperation { ConstantValue.HasValue: false } conversion when IsPassedThrough(conversion):
                return Read(conversion.Operand, shape, isWhole, depth - 1, through);
            case IInvocationOperation call when Serializers.SourceOf(call) is { } source:
                return Read(source, shape, isWhole, depth - 1, through);
            case IObjectCreationOperation { Arguments: [var single], Initializer: null } creation when KeyedTypes.IsValue(creation.Type):
                return Read(single.Value, shape, isWhole, depth - 1, through);
            case IObjectCreationOperation creation when KeyedTypes.IsList(creation.Type):
                return ReadList(creation, shape, depth, through);
            case IObjectCreationOperation creation when KeyedTypes.IsKeyed(creation.Type):
                return shape is { } ofKeyed ? ReadObject(creation, ofKeyed, depth, through) : FactValue.OfType(JsonType.Object, ContractReader.LocationOf(creation));
            case IObjectCreationOperation creation when _classes.Of(creation.Type) is not null:
                return shape is { } ofClass ? ReadObject(creation, ofClass, depth, through) : FactValue.Unknown;
            case IWithOperation { Operand: IObjectCreationOperation creation } when shape is { } known && _classes.Of(creation.Type) is not null:
                return ReadObject(creation, known, depth, through);
            case ILocalReferenceOperation reference when LocalUsage.In(reference.Root()).OnlyValueOf(reference.Local) is { } only && IsMade(only):
                return Read(only, shape, isWhole, depth - 1, through);
            default:
                return null;
        }
    }

    private FactValue Read(IOperation value, ObjectKind? shape, bool isWhole, int depth, IReadOnlyList<WireUse> through)
    {
        if (TryRead(value, shape, isWhole, depth, through) is { } read)
        {
            return read;
        }

        FactValue other = _others.Read(value, shape, isWhole, depth);

        // Code that reaches the value through the enclosing object may have changed it, unless it is a single value.
        bool isSingle = other.Nested is null && !other.IsList && (other.Branches.IsDefault || other.Branches.All(arm => arm.Nested is null && !arm.IsList));
        return through.Count == 0 || isSingle ? other : FactValue.Unknown;
    }

    private FactValue ReadObject(IObjectCreationOperation made, ObjectKind shape, int depth, IReadOnlyList<WireUse> through)
    {
        if (!_open.Add(made))
        {
            // It holds itself.
            return FactValue.Unknown;
        }

        bool hadEscaped = _hasEscaped;
        WireFacts facts = _tracker.FactsOf(made, through);
        _hasEscaped |= facts.HasEscaped;
        ObjectFact read = Finish(made, facts, shape, depth);
        _hasEscaped = hadEscaped;
        _open.Remove(made);
        return FactValue.Object(read);
    }

    /// <summary>The field; null if it is null, which a serializer may leave out.</summary>
    private FieldFact? FieldOf(IObjectCreationOperation made, WireClass? type, string name, WireEntry stated, ObjectKind shape, int depth)
    {
        FactValue read = FactValue.Unknown;
        if (WireObjects.Expected(shape, name) is { } expected)
        {
            read = stated.Declared
                ?? (IsConverted(type, name) ? FactValue.Unknown : ReadEntry(stated, shape, expected.Nested, expected.IsWhole, depth));
            if (!KeyedTypes.IsNode(made.Type))
            {
                if (read.IsNull)
                {
                    return null;
                }

                read = read.WithoutNulls();
            }

            read = _hasEscaped ? Placeholders.Remove(read, shape == ObjectKind.Paras ? null : shape.Field(name)?.Type) : read;
        }

        bool isTyped = type is null ? !KeyedTypes.HoldsAnything(made.Type) : IsTyped(type, name);
        FieldFact field = WireObjects.Field(shape, name, read, stated.Location, stated.NameLocation);
        return field with
        {
            IsConditional = stated.IsConditional,
            IsAdded = stated.PreviousDuplicate is not null,
            IsNameOfMember = type is not null,
            IsValueTyped = isTyped,
            Value = isTyped ? field.Value.WithoutReplacements() : field.Value,
            PreviousDuplicate = stated.PreviousDuplicate is { } before ? new FieldFact(shape, name, FactValue.Unknown, before.Location) { NameLocation = before.NameLocation } : null,
        };
    }

    private FactValue ReadEntry(WireEntry stated, ObjectKind shape, ObjectKind? inner, bool isWhole, int depth)
    {
        if (stated.Value is not { } value)
        {
            return FactValue.Unknown;
        }

        // What an object holds that is a para's value, no rule asks.
        bool isWithinParas = shape == ObjectKind.Paras;
        FactValue read = Read(value, isWithinParas ? null : inner, isWhole, depth - 1, stated.Through);
        return isWithinParas && read.OnlyType == JsonType.Object
            ? FactValue.Object(new ObjectFact(ObjectKind.Paras, ImmutableDictionary<string, FieldFact>.Empty, IsComplete: false, read.Location!))
            : read;
    }

    private FactValue ReadList(IObjectCreationOperation creation, ObjectKind? shape, int depth, IReadOnlyList<WireUse> through)
    {
        (ImmutableArray<IOperation> made, int? counted) = NodeList.Read(creation);
        ImmutableArray<IOperation>.Builder entries = made.ToBuilder();
        foreach (WireUse use in _tracker.UsesOf(creation).Concat(through))
        {
            switch (use)
            {
                case { Kind: WireUseKind.Part or WireUseKind.Write }:
                    break;
                case { Kind: WireUseKind.AddSome, IsConditional: false, Operation: IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var entry] } }:
                    entries.Add(entry.Value);
                    break;
                case { Kind: WireUseKind.AddSome or WireUseKind.Escape }:
                    counted ??= entries.Count;
                    break;
                default:
                    return FactValue.OfType(JsonType.List, creation.Syntax.GetLocation());
            }
        }

        return FactValue.List(
            entries.Select(entry => Read(entry, shape, isWhole: false, depth - 1, None)).ToImmutableArray(),
            counted is null && !_hasEscaped,
            creation.Syntax.GetLocation(),
            counted);
    }

    /// <summary>
    /// Whether something is to be said of a field: where the API knows it, or has one of a similar name for which the class has no
    /// other member. A class may have any other members, and so may an object whose destination is unknown.
    /// </summary>
    private bool IsSaid(string name, ObjectKind shape, WireClass? type) =>
        shape == ObjectKind.Paras
        || (type is null && !_hasEscaped)
        || shape.Field(name) is not null
        || shape.Fields().Any(field => type?.Members.ContainsKey(field.Name) != true && FoldedName.IsNear(name, field.Name));

    /// <summary>Serializers can be configured to write a dictionary's keys with a lower-case first letter.</summary>
    private static bool IsOtherCase(string name, ObjectKind shape) =>
        name.Length > 0 && char.IsUpper(name[0]) && shape.Field(char.ToLowerInvariant(name[0]) + name.Substring(1)) is not null;

    private static bool IsConverted(WireClass? type, string name) =>
        type is not null && type.Members.TryGetValue(name, out WireMember? member) && member.IsConverted;

    private static bool IsTyped(WireClass type, string name) =>
        type.Members.TryGetValue(name, out WireMember? member)
        && member.Type is not ({ SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic })
        && !KeyedTypes.IsNode(member.Type);

    private static bool IsPassedThrough(IConversionOperation conversion) => conversion.OperatorMethod is not null
        ? KeyedTypes.IsNode(conversion.Type)
        : conversion.Operand is IObjectCreationOperation || conversion.Conversion.IsReference || conversion.Conversion.IsIdentity || conversion.Type?.SpecialType == SpecialType.System_Object;

    /// <summary>Whether an expression makes an object that holds values by name, or a list of a tree.</summary>
    private bool IsMade(IOperation value)
    {
        return value.WalkDownConversions() switch
        {
            IObjectCreationOperation creation => KeyedTypes.IsKeyed(creation.Type) || KeyedTypes.IsList(creation.Type) || _classes.Of(creation.Type) is not null,
            IWithOperation { Operand: IObjectCreationOperation creation } => _classes.Of(creation.Type) is not null,
            IInvocationOperation call => Serializers.SourceOf(call) is { } source && IsMade(source),
            _ => false,
        };
    }
}
