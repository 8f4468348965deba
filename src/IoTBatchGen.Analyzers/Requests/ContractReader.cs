using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Reads the facts of a request that is stated with the contract types, field by field and object by object.</summary>
internal sealed class ContractReader
{
    private readonly RequestSymbols _symbols;
    private readonly ValueReader _values;
    private readonly ObjectTracker _tracker;
    private readonly ParasReader _paras;

    public ContractReader(RequestSymbols symbols)
    {
        _symbols = symbols;
        _values = new ValueReader(symbols);
        _tracker = new ObjectTracker(symbols);
        _paras = new ParasReader(_values);
    }

    /// <summary>The field that an assignment sets; null where it sets none, or where the same body sets the field again afterwards.</summary>
    public FieldFact? ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation target || _symbols.ShapeOf(target.Property.ContainingType) is not { } shape)
        {
            return null;
        }

        return IsSetAgain(assignment, target) ? null : Field(shape, ContractMembers.FieldOf(target.Property), assignment.Value);
    }

    /// <summary>The list that a collection initializer fills, <c>DeviceList = { "3f1a" }</c>; null where it fills none of a request.</summary>
    public FieldFact? ReadCollectionInitializer(IMemberInitializerOperation initializer)
    {
        if (initializer.InitializedMember is not IPropertyReferenceOperation member
            || _symbols.ShapeOf(member.Property.ContainingType) is not { } shape)
        {
            return null;
        }

        string field = ContractMembers.FieldOf(member.Property);
        return ContractMembers.IsList(field) ? Filled(shape, field, initializer) : null;
    }

    /// <summary>The field that a fluent method's or a constructor's argument sets; null where it sets none.</summary>
    public FieldFact? ReadArgument(IArgumentOperation argument)
    {
        if (argument.Parameter == null
            || argument.ArgumentKind == ArgumentKind.DefaultValue
            || _symbols.ShapeOf(argument.Parameter.ContainingType) == null
            || !ContractMembers.TryGetField(argument.Parameter, out (RequestShape Shape, string Field) field))
        {
            return null;
        }

        return Field(field.Shape, field.Field, argument.Value);
    }

    /// <summary>The object that <c>new</c> makes, with all that the same body sets on it; null where it is none of a request.</summary>
    public ObjectFact? ReadCreation(IObjectCreationOperation creation)
    {
        if (_symbols.ShapeOf(creation.Type) is not { } shape)
        {
            return null;
        }

        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (ReadArgument(argument) is { } field)
            {
                fields[field.Name] = field;
            }
        }

        ReadInitializer(shape, creation.Initializer, fields);
        ObjectFact made = Finish(creation, shape, fields, PlaceOf(creation));
        return shape == RequestShape.Command ? made with { IsRawCommand = true, Around = ParamsAround(creation) } : made;
    }

    /// <summary>The parameter that a method <c>To…</c> of a command makes; null for any other call.</summary>
    public ObjectFact? ReadFluentParam(IInvocationOperation call)
    {
        // ToDeviceType() of a typed command, which is a class of its own below the other, fills in what its profile states.
        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        bool isOfProfile = call.Arguments.IsEmpty;
        if (_symbols.ShapeOf(isOfProfile ? type.BaseType : type) != RequestShape.Command
            || !ContractMembers.TryGetTarget(call.TargetMethod, out BatchTargetType target)
            || (isOfProfile ? DeviceOfProfile.FieldsOf(call) : []) is not { } filled)
        {
            return null;
        }

        Location place = PlaceOf(call);
        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        fields[WireNames.Type] = new FieldFact(RequestShape.Param, WireNames.Type, FactValue.Constant(new KnownValue(target, place)), place);
        fields[WireNames.Command] = new FieldFact(RequestShape.Param, WireNames.Command, FactValue.Unknown, place);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (ReadArgument(argument) is { } field)
            {
                // ToDevices() without arguments has no expression of its own to point at.
                fields[field.Name] = argument.IsImplicit && field.Value.IsEmpty ? field with { Place = place } : field;
            }
        }

        foreach (string name in filled)
        {
            fields[name] = new FieldFact(RequestShape.Param, name, FactValue.Unknown, place);
        }

        ObjectFact made = Finish(call, RequestShape.Param, fields, place);
        return isOfProfile ? made with { Advice = DeviceOfProfile.Advice, IsFilledByCode = true } : made;
    }

    private FieldFact Field(RequestShape shape, string name, IOperation value) => new(
        shape,
        name,
        shape == RequestShape.Command && name == WireNames.Paras ? _paras.Read(value) : _values.Read(value),
        value.Syntax.GetLocation());

    private FieldFact Filled(RequestShape shape, string name, IMemberInitializerOperation initializer) => new(
        shape,
        name,
        ContractMembers.IsList(name) ? _values.ReadInitializer(initializer.Initializer) : FactValue.Unknown,
        initializer.Syntax.GetLocation());

    private void ReadInitializer(
        RequestShape shape, IObjectOrCollectionInitializerOperation? initializer, ImmutableDictionary<string, FieldFact>.Builder fields)
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
    private ObjectFact Finish(IOperation made, RequestShape shape, ImmutableDictionary<string, FieldFact>.Builder fields, Location place)
    {
        List<ObjectUse> uses = _tracker.UsesOf(made);
        bool ownerEscapes = AddUsesThroughOwner(made, uses);
        foreach (IGrouping<string, ObjectUse> writes in uses
            .Where(use => use.Kind is ObjectUseKind.Write or ObjectUseKind.ListChange && use.Path.Length > 0 && !IsUseOfParas(use))
            .GroupBy(use => use.Path[0]))
        {
            fields[writes.Key] = Merge(shape, writes.Key, writes.ToList(), made);
        }

        if (fields.TryGetValue(WireNames.Paras, out FieldFact? paras))
        {
            fields[WireNames.Paras] = paras with { Value = _paras.Change(paras.Value, uses.Where(IsUseOfParas).Select(use => use.Operation), made) };
        }

        return new ObjectFact(shape, fields.ToImmutable(), !ownerEscapes && IsComplete(uses), place);
    }

    private static bool IsUseOfParas(ObjectUse use) =>
        use.Kind == ObjectUseKind.ListChange && use.Path.Length == 1 && use.Path[0] == WireNames.Paras;

    /// <summary>The params of the requests around a command; none where one of them is not known.</summary>
    private ImmutableArray<ObjectFact> ParamsAround(IOperation command)
    {
        ImmutableArray<ObjectFact?> around = _tracker.UsesOf(command)
            .Where(use => use.Path.IsEmpty && use.Kind is ObjectUseKind.Complete or ObjectUseKind.EscapeToCode or ObjectUseKind.EscapeOut)
            .Select(ParamOf)
            .ToImmutableArray();
        return around.Contains(null) ? ImmutableArray<ObjectFact>.Empty : around.OfType<ObjectFact>().ToImmutableArray();
    }

    private ObjectFact? ParamOf(ObjectUse use) => use.Operation switch
    {
        _ when use.Kind != ObjectUseKind.Complete => null,
        IInvocationOperation call => ReadFluentParam(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
            when MakerOfInstance(target, assignment) is IObjectCreationOperation owner => ReadCreation(owner),
        _ => null,
    };

    /// <summary>
    /// An object that is the <c>Param</c> or <c>Command</c> of another can be reached through that one too:
    /// <c>task.Param.DeviceList = …</c>. Returns whether the owner is handed to code that may do so unseen.
    /// </summary>
    private bool AddUsesThroughOwner(IOperation made, List<ObjectUse> uses)
    {
        bool escapes = false;
        foreach (ObjectUse use in uses.Where(use => use.Operation is IInvocationOperation { TargetMethod.Name: "AsTask" }).ToList())
        {
            List<ObjectUse> ofTask = _tracker.UsesOf(use.Operation);
            AddUsesThrough(WireNames.Param, ofTask, uses);
            escapes |= ofTask.Any(ofParam => ofParam.Kind == ObjectUseKind.EscapeToCode && ofParam.Path.Contains(WireNames.Param));
        }

        IOperation current = made;
        while (current.Parent is IConversionOperation)
        {
            current = current.Parent;
        }

        if (current.Parent is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
        {
            return escapes;
        }

        if (MakerOfInstance(target, assignment) is not { } owner)
        {
            return escapes || OwnerReach.MayComplete(target, assignment);
        }

        List<ObjectUse> ofOwner = _tracker.UsesOf(owner);
        AddUsesThrough(ContractMembers.FieldOf(target.Property), ofOwner, uses);
        return escapes
            || (ofOwner.Any(use => use.Kind == ObjectUseKind.EscapeToCode && use.Position > owner.Syntax.SpanStart) && !IsComplete(ofOwner));
    }

    private static void AddUsesThrough(string field, List<ObjectUse> ofOwner, List<ObjectUse> uses) => uses.AddRange(ofOwner
        .Where(use => use.Path.Length > 1 && use.Path[0] == field)
        .Select(use => use with { Path = use.Path.RemoveAt(0) }));

    /// <summary>What makes the object whose property is assigned: the creation around an initializer, or a local's only value.</summary>
    private IOperation? MakerOfInstance(IPropertyReferenceOperation target, ISimpleAssignmentOperation assignment)
    {
        IOperation? made = target.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
            ? assignment.Parent?.Parent
            : _tracker.LocalBehind(target) is { } local ? Locals.OnlyValueOf(local.Local, Locals.RootOf(assignment)) : null;
        while (made is IConversionOperation conversion)
        {
            made = conversion.Operand;
        }

        return made is IObjectCreationOperation or IInvocationOperation ? made : null;
    }

    /// <summary>Several writes, or one under a condition, leave the value open; that there is one is certain enough.</summary>
    private FieldFact Merge(RequestShape shape, string name, List<ObjectUse> writes, IOperation made)
    {
        ObjectUse last = writes[writes.Count - 1];
        bool isKnown = writes.Count == 1 && last.Kind == ObjectUseKind.Write && last.Path.Length == 1 && last.Value != null
            && StatementBlock(last.Operation) == StatementBlock(made);
        return isKnown
            ? Field(shape, name, last.Value!)
            : new FieldFact(shape, name, FactValue.Unknown, last.Operation.Syntax.GetLocation());
    }

    private static bool IsComplete(List<ObjectUse> uses)
    {
        ObjectUse? complete = uses.FirstOrDefault(use => use.Kind == ObjectUseKind.Complete && use.Path.IsEmpty);
        return complete != null && !uses.Any(use =>
            use.Kind is ObjectUseKind.EscapeToCode or ObjectUseKind.EscapeOut && use.Position < complete.Position);
    }

    private bool IsSetAgain(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        if (MakerOfInstance(target, assignment) is not { } made)
        {
            return false;
        }

        string field = ContractMembers.FieldOf(target.Property);
        int depth = PathLength(target);
        return _tracker.UsesOf(made).Any(use =>
            use.Kind == ObjectUseKind.Write
            && use.Path.Length == depth
            && use.Path[depth - 1] == field
            && use.Position > assignment.Syntax.SpanStart
            && use.Operation != assignment);
    }

    private int PathLength(IPropertyReferenceOperation target)
    {
        int length = 1;
        for (IOperation? instance = target.Instance;
            instance is IPropertyReferenceOperation property && _symbols.ShapeOf(property.Property.ContainingType) != null;
            instance = property.Instance)
        {
            length++;
        }

        return length;
    }

    /// <summary>The block of statements around an operation, as far as it is run or not as a whole.</summary>
    internal static IOperation? StatementBlock(IOperation operation)
    {
        IOperation? block = operation.Parent;
        while (block is not (null or IBlockOperation or IConditionalOperation or ILoopOperation or ISwitchCaseOperation or IAnonymousFunctionOperation))
        {
            block = block.Parent;
        }

        return block;
    }

    /// <summary><c>new BatchTaskParam</c> without its initializer, or the name of the method: what a reader calls the object.</summary>
    internal static Location PlaceOf(IOperation made)
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
