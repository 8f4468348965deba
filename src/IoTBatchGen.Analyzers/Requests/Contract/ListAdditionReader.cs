using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Reads the entries that a call adds to a list of a request: <c>param.DeviceList.Add("3f1a")</c>.</summary>
internal sealed class ListAdditionReader
{
    private readonly KnownTypes _symbols;
    private readonly ValueReader _values;
    private readonly ObjectTracker _tracker;
    private readonly ConditionalWeakTable<ObjectTrail, ConcurrentDictionary<string, ListHistory>> _histories = new();

    public ListAdditionReader(KnownTypes symbols, ValueReader values, ObjectTracker tracker)
    {
        _symbols = symbols;
        _values = values;
        _tracker = tracker;
    }

    /// <summary>The entries as a list of which nothing else is said; null if the call adds none that is known, or they may go again.</summary>
    public FieldFact? Read(IInvocationOperation call)
    {
        if (ListUses.GrowthOf(call) is not { } growth
            || ListOf(call.Instance) is not { } list
            || EntriesOf(growth) is not { IsEmpty: false } entries
            || !entries.Any(entry => entry.Known.Length > 0))
        {
            return null;
        }

        string field = ContractMembers.FieldOf(list.Property);
        bool isRepeated = false;
        if (_tracker.Behind(list.Instance) is { } found)
        {
            string path = FieldPath.Join(found.Path, field);
            ListHistory history = _histories.GetValue(found.Trail, _ => new ConcurrentDictionary<string, ListHistory>(StringComparer.Ordinal))
                .GetOrAdd(path, _ => new ListHistory(found.Trail, path, InitialOf(found.Trail.Made, path), _values.Read));
            if (WriteFate.Find(found.Trail, path, call) == Fate.Open || history.MayLose(call, found.Trail.RoundAround(call)))
            {
                return null;
            }

            isRepeated = history.IsRepeated(growth.Added);
        }

        Location location = growth.Added.Syntax.GetLocation();
        return new FieldFact(ObjectKind.Param, field, FactValue.List(entries, isExact: false, location, counted: 0), location) { RepeatsEntry = isRepeated };
    }

    private IPropertyReferenceOperation? ListOf(IOperation? instance)
    {
        while (instance is IConversionOperation or IParenthesizedOperation)
        {
            instance = instance is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)instance).Operand;
        }

        return instance is IPropertyReferenceOperation property
            && _symbols.ShapeOf(property.Property.ContainingType) == ObjectKind.Param
            && ContractMembers.IsList(ContractMembers.FieldOf(property.Property))
            ? property
            : null;
    }

    private ImmutableArray<FactValue> EntriesOf((IOperation Added, bool IsSequence) growth)
    {
        FactValue added = _values.Read(growth.Added);
        return !growth.IsSequence ? ImmutableArray.Create(added) : added.IsList ? added.Items : ImmutableArray<FactValue>.Empty;
    }

    /// <summary>What the list begins with, where it is the made object's own.</summary>
    private FactValue? InitialOf(IOperation? made, string field) => made switch
    {
        IInvocationOperation call => call.Arguments
            .Where(argument => argument.Parameter is not null && ContractMembers.TryGetField(argument.Parameter, out (ObjectKind Kind, string Field) set) && set.Field == field)
            .Select(argument => _values.Read(argument.Value)).FirstOrDefault(),
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.Select(entry => entry switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when ContractMembers.FieldOf(target.Property) == field =>
                _values.Read(assignment.Value),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member } nested when ContractMembers.FieldOf(member.Property) == field =>
                _values.ReadInitializer(nested.Initializer),
            _ => null,
        }).FirstOrDefault(value => value is not null),
        _ => null,
    };
}
