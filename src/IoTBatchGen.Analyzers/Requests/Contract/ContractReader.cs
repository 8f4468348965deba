using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Reads the facts of a request that is stated with the contract types, field by field and object by object.</summary>
internal sealed class ContractReader
{
    private readonly KnownTypes _symbols;
    private readonly ValueReader _values;
    private readonly ObjectTracker _tracker;
    private readonly ParasReader _paras;
    private readonly ListAdditionReader _additions;
    private readonly ConditionalWeakTable<IOperation, ObjectFact> _objects = new();

    public ContractReader(KnownTypes symbols)
    {
        _symbols = symbols;
        _values = new ValueReader(symbols);
        _tracker = new ObjectTracker(symbols);
        _paras = new ParasReader(symbols, _values);
        _additions = new ListAdditionReader(symbols, _values, _tracker);
    }

    /// <summary>The field that an assignment sets; null if it sets none, or where something else may be set in its place before it is used.</summary>
    public FieldFact? ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation target
            || _symbols.ShapeOf(target.Property.ContainingType) is not { } shape
            || IsOfAnswer(shape, assignment))
        {
            return null;
        }

        string field = ContractMembers.FieldOf(target.Property);
        (ObjectTrail? trail, Fate fate) = FateOf(target.Instance, field, assignment);
        return fate == Fate.Open ? null
            : Settled(Field(shape, field, assignment.Value), fate, trail?.Made);
    }

    private FieldFact Settled(FieldFact field, Fate fate, IOperation? made) => Placeholders.MayChange(field, fate) ? Kept(field, fate, made) : field;

    // A method of its own: the condition's object is allocated for what may change, not for every assignment.
    private FieldFact Kept(FieldFact field, Fate fate, IOperation? made) =>
        Placeholders.Remove(field, fate, () => made is not null && IsUnfinished(made, field.Name));

    /// <summary>The list that a collection initializer fills, <c>DeviceList = { "3f1a" }</c>; null if it fills none of a request.</summary>
    public FieldFact? ReadCollectionInitializer(IMemberInitializerOperation initializer)
    {
        if (initializer.InitializedMember is not IPropertyReferenceOperation member
            || _symbols.ShapeOf(member.Property.ContainingType) is not { } shape)
        {
            return null;
        }

        string field = ContractMembers.FieldOf(member.Property);
        return ContractMembers.IsList(field) && FateOf(member.Instance, field, initializer).Fate != Fate.Open ? Filled(shape, field, initializer) : null;
    }

    /// <summary>The entries that a call adds to a list; null if it adds none.</summary>
    public FieldFact? ReadAddition(IInvocationOperation call) => _additions.Read(call);

    /// <summary>The field that a fluent method's or a constructor's argument sets; null if it sets none.</summary>
    public FieldFact? ReadArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is null
            || argument.ArgumentKind == ArgumentKind.DefaultValue
            || _symbols.ShapeOf(argument.Parameter.ContainingType) is null
            || !ContractMembers.TryGetField(argument.Parameter, out (ObjectKind Kind, string Field) field)
            || IsOfAnswer(field.Kind, argument))
        {
            return null;
        }

        Fate fate = argument.Parent is IInvocationOperation call ? FateOf(call, argument.Parameter, field.Field) : Fate.Stays;
        return fate switch
        {
            Fate.Open => null,
            Fate.Stored => Placeholders.Remove(Stated(argument, field), fate, () => false),
            _ => Stated(argument, field),
        };
    }

    private FieldFact Stated(IArgumentOperation argument, (ObjectKind Kind, string Field) field) => Field(field.Kind, field.Field, argument.Value);

    private Fate FateOf(IInvocationOperation call, IParameterSymbol parameter, string field)
    {
        if (!ContractMembers.ReturnsItsReceiver(call.TargetMethod))
        {
            // An argument of what is used nowhere is as wrong as its successor.
            ObjectTrail trail = _tracker.Of(call);
            return trail.Uses.Hands.Count == 0 ? Fate.Stays : WriteFate.Find(trail, field, call);
        }

        return ContractMembers.TryGetWritten(parameter, out string path) && path != WireNames.Tags && _tracker.Behind(call) is { } task
            ? WriteFate.Find(task.Trail, FieldPath.Join(task.Path, path), call)
            : Fate.Stays;
    }

    /// <summary>What happens to a field that is set, and the object that it is set on. An object in a field or property of a class may be changed anywhere.</summary>
    private (ObjectTrail? Trail, Fate Fate) FateOf(IOperation? instance, string field, IOperation write)
    {
        if (_tracker.Behind(instance) is not { } found)
        {
            return (null, Fate.Begins);
        }

        Fate fate = WriteFate.Find(found.Trail, FieldPath.Join(found.Path, field), write);
        return (found.Path.Length == 0 ? found.Trail : null, found.Trail.IsInField && fate < Fate.Begins ? Fate.Begins : fate);
    }

    /// <summary>Whether the creation sets another member to null.</summary>
    private bool IsUnfinished(IOperation made, string field) =>
        made is IObjectCreationOperation creation && ReadCreation(creation) is { } fact && fact.Nulls.Any(name => name != field);

    /// <summary>The object that <c>new</c> makes, with all that the same body sets on it; null if it is not one of a request.</summary>
    public ObjectFact? ReadCreation(IObjectCreationOperation creation) =>
        _symbols.ShapeOf(creation.Type) is { } shape && !IsOfAnswer(shape, creation) ? _objects.GetValue(creation, _ => ReadCreation(creation, shape)) : null;

    private bool IsOfAnswer(ObjectKind shape, IOperation part) => shape == ObjectKind.Tag && PartOfAnswer.Is(part, _symbols);

    private ObjectFact ReadCreation(IObjectCreationOperation creation, ObjectKind shape)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (ReadArgument(argument) is { } field)
            {
                fields[field.Name] = field;
            }
        }

        ReadInitializer(shape, creation.Initializer, fields);
        ImmutableArray<string> nulls = Placeholders.NullsOf(shape, fields);
        Settle(creation, fields, nulls);
        ObjectFact made = Finish(creation, shape, fields, LocationOf(creation)) with { Nulls = nulls };
        return shape == ObjectKind.Command ? made with { IsRawCommand = true, EnclosingParams = ParamsAround(creation) } : made;
    }

    /// <summary>The parameter that a method <c>To…</c> of a command makes; null for any other call.</summary>
    public ObjectFact? ReadFluentParam(IInvocationOperation call)
    {
        // ToDeviceType() of a typed command, which is a class of its own below the other, fills in what its profile states.
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        bool isOfProfile = call.Arguments.IsEmpty;
        if (_symbols.ShapeOf(isOfProfile ? type.BaseType : type) != ObjectKind.Command
            || !ContractMembers.TryGetTarget(call.TargetMethod, out BatchTargetType target)
            || (isOfProfile ? DeviceOfProfile.FieldsOf(call) : []) is not { } filled)
        {
            return null;
        }

        return _objects.GetValue(call, _ => ReadFluentParam(call, target, filled, isOfProfile));
    }

    private ObjectFact ReadFluentParam(IInvocationOperation call, BatchTargetType target, IReadOnlyList<string> filled, bool isOfProfile)
    {
        Location location = LocationOf(call);
        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        fields[WireNames.Type] = new FieldFact(ObjectKind.Param, WireNames.Type, FactValue.Constant(new KnownValue(target, location)), location);
        fields[WireNames.Command] = new FieldFact(ObjectKind.Param, WireNames.Command, FactValue.Unknown, location);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not null && ContractMembers.TryGetField(argument.Parameter, out (ObjectKind Kind, string Field) stated))
            {
                FieldFact field = Stated(argument, stated);

                // ToDevices() without arguments has no expression of its own to point at.
                fields[field.Name] = argument.IsImplicit && field.Value.IsEmpty ? field with { Location = location } : field;
            }
        }

        foreach (string name in filled)
        {
            fields[name] = new FieldFact(ObjectKind.Param, name, FactValue.Unknown, location);
        }

        Settle(call, fields, ImmutableArray<string>.Empty);
        ObjectFact made = Finish(call, ObjectKind.Param, fields, location);
        return isOfProfile ? made with { Advice = DeviceOfProfile.Advice, IsFilledByCode = true } : made;
    }

    /// <summary>Takes back what may be replaced before the object is used.</summary>
    private void Settle(IOperation made, ImmutableDictionary<string, FieldFact>.Builder fields, ImmutableArray<string> nulls)
    {
        ObjectTrail trail = _tracker.Of(made);

        // The fields as they are now: a builder must not change while it is read.
        foreach (KeyValuePair<string, FieldFact> field in fields.ToImmutable())
        {
            Fate fate = WriteFate.Find(trail, field.Key, made);
            if (Placeholders.MayChange(field.Value, fate))
            {
                fields[field.Key] = Kept(field.Value, fate, nulls);
            }
        }
    }

    private static FieldFact Kept(FieldFact field, Fate fate, ImmutableArray<string> nulls) =>
        Placeholders.Remove(field, fate, () => nulls.Any(name => name != field.Name));

    private FieldFact Field(ObjectKind shape, string name, IOperation value) => new(
        shape,
        name,
        shape == ObjectKind.Command && name == WireNames.Paras ? _paras.Read(value) : _values.Read(value),
        value.Syntax.GetLocation());

    private FieldFact Filled(ObjectKind shape, string name, IMemberInitializerOperation initializer) => new(
        shape,
        name,
        ContractMembers.IsList(name) ? _values.ReadInitializer(initializer.Initializer) : FactValue.Unknown,
        initializer.Syntax.GetLocation());

    private void ReadInitializer(
        ObjectKind shape, IObjectOrCollectionInitializerOperation? initializer, ImmutableDictionary<string, FieldFact>.Builder fields)
    {
        foreach (IOperation entry in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (entry)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                    string assigned = ContractMembers.FieldOf(target.Property);
                    fields[assigned] = Field(shape, assigned, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member } nested:
                    string filled = ContractMembers.FieldOf(member.Property);
                    fields[filled] = Filled(shape, filled, nested);
                    break;
            }
        }
    }

    /// <summary>Adds what the rest of the body does with the object, and whether anything may yet be added.</summary>
    private ObjectFact Finish(IOperation made, ObjectKind shape, ImmutableDictionary<string, FieldFact>.Builder fields, Location location)
    {
        ObjectTrail trail = _tracker.Of(made);
        foreach (IGrouping<string, ObjectReference> writes in WritesByField(trail))
        {
            fields[writes.Key] = Merge(trail, shape, writes.Key, writes.ToList(), made);
        }

        if (fields.TryGetValue(WireNames.Paras, out FieldFact? paras))
        {
            fields[WireNames.Paras] = paras with
            {
                Value = _paras.Change(paras.Value, trail.Uses.All.Where(IsUseOfParas).Select(use => use.Operation), made),
            };
        }

        return new ObjectFact(shape, fields.ToImmutable(), trail.IsComplete, location);
    }

    private static IEnumerable<IGrouping<string, ObjectReference>> WritesByField(ObjectTrail trail)
    {
        List<ObjectReference>? writes = null;
        foreach (ObjectReference use in trail.Uses.All)
        {
            if (use.Kind is ObjectUseKind.Write or ObjectUseKind.ListChange && use.Path.Length > 0 && !IsUseOfParas(use))
            {
                (writes ??= []).Add(use);
            }
        }

        // Most objects are stated where they are made.
        return writes is null ? [] : writes.GroupBy(use => FieldPath.First(use.Path));
    }

    private static bool IsUseOfParas(ObjectReference use) => use.Kind == ObjectUseKind.ListChange && use.Path == WireNames.Paras;

    /// <summary>The params of the requests around a command; none if one of them is not known.</summary>
    private ImmutableArray<ObjectFact> ParamsAround(IOperation command)
    {
        ImmutableArray<ObjectFact?> around = _tracker.Of(command).Own
            .Where(use => use.Path.Length == 0 && (use.IsEscape || use.Kind == ObjectUseKind.Complete))
            .Select(ParamOf)
            .ToImmutableArray();
        return around.Contains(null) ? ImmutableArray<ObjectFact>.Empty : around.OfType<ObjectFact>().ToImmutableArray();
    }

    private ObjectFact? ParamOf(ObjectReference use) => use.Operation switch
    {
        _ when use.Kind != ObjectUseKind.Complete => null,
        IInvocationOperation call => ReadFluentParam(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target }
            when _tracker.Behind(target.Instance) is { Path: "", Trail.Made: IObjectCreationOperation owner } => ReadCreation(owner),
        _ => null,
    };

    /// <summary>Several writes, or one under a condition, leave the value open; that there is one is certain enough.</summary>
    private FieldFact Merge(ObjectTrail trail, ObjectKind shape, string name, List<ObjectReference> writes, IOperation made)
    {
        ObjectReference last = writes[writes.Count - 1];
        bool isKnown = writes.Count == 1 && last.Kind == ObjectUseKind.Write && last.Path == name && last.Value is not null
            && !trail.IsOneOfSeveral
            && last.Operation.EnclosingBlock() == made.EnclosingBlock()
            && WriteFate.Find(trail, name, last.Operation) is Fate.Stays or Fate.HandedOut;
        return isKnown
            ? Field(shape, name, last.Value!)
            : new FieldFact(shape, name, FactValue.Unknown, last.Operation.Syntax.GetLocation()) { MayBeAnothers = trail.IsOneOfSeveral };
    }

    /// <summary><c>new BatchTaskParam</c> without its initializer, or the name of the method: what a reader calls the object.</summary>
    internal static Location LocationOf(IOperation made)
    {
        switch (made.Syntax)
        {
            case ObjectCreationExpressionSyntax creation:
                return Location.Create(
                    creation.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(creation.SpanStart, creation.Type.Span.End));
            case ImplicitObjectCreationExpressionSyntax creation:
                return creation.NewKeyword.GetLocation();
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                return access.Name.GetLocation();
            default:
                return made.Syntax.GetLocation();
        }
    }
}
