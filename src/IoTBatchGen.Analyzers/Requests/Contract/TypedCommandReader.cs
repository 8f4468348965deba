using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Values;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Reads the facts of a typed command: the arguments of a generated constructor, here or in a referenced library.</summary>
internal sealed class TypedCommandReader
{
    private readonly KnownTypes _types;
    private readonly ParaValueReader _values;

    public TypedCommandReader(KnownTypes types)
    {
        _types = types;
        _values = new ParaValueReader(new ValueReader(types));
    }

    /// <summary>The command that <c>new</c> makes; null if it makes something else.</summary>
    public ObjectFact? Read(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || !_types.IsTypedCommand(type) || ProfileAttributes.Command(type) is not { } command)
        {
            return null;
        }

        Location location = creation.Syntax.GetLocation();
        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is not null
                && argument.ArgumentKind != ArgumentKind.DefaultValue
                && ProfileAttributes.Para(command, argument.Parameter) is { } para
                && ReadArgument(argument.Value, para) is { } value)
            {
                fields[para.ParaName] = new FieldFact(ObjectKind.Paras, para.ParaName, value, argument.Value.Syntax.GetLocation());
            }
        }

        FactValue paras = FactValue.Object(new ObjectFact(ObjectKind.Paras, fields.ToImmutable(), IsComplete: false, location));
        var field = new FieldFact(ObjectKind.Command, WireNames.Paras, paras, location);
        return new ObjectFact(
            ObjectKind.Command, ImmutableDictionary<string, FieldFact>.Empty.Add(field.Name, field), IsComplete: false, location)
        { Typed = command };
    }

    /// <summary>What an argument puts on the wire; null if it is left out.</summary>
    private FactValue? ReadArgument(IOperation argument, ParaModel para)
    {
        IOperation value = argument.WalkDownConversions(
            conversion => conversion is { OperatorMethod: null, IsImplicit: true, ConstantValue.HasValue: false });
        if (value.ConstantValue is { HasValue: true, Value: null } && !para.Required)
        {
            return null;
        }

        if (value.Type?.TypeKind != TypeKind.Enum || value.ConstantValue is not { HasValue: true, Value: int member })
        {
            return _values.Read(argument);
        }

        // Members are in the order of the enumList; a cast can create a number without a member.
        object wire = member >= 0 && member < para.EnumList.Count ? para.EnumList[member] : (long)member;
        return FactValue.Constant(new KnownValue(wire, value.Syntax.GetLocation()));
    }
}
