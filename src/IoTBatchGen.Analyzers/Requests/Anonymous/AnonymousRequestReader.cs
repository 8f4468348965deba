using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Destinations;
using IoTBatchGen.Analyzers.Requests.JsonText;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Anonymous;

/// <summary>
/// Reads the facts of a request in an anonymous object, with its parts nested or in locals. Members correspond to the API's
/// fields except for the case of their first letter, because serializers are often configured for camelCase.
/// </summary>
internal sealed class AnonymousRequestReader
{
    /// <summary>Objects within objects; deeper than any request.</summary>
    private const int MaxDepth = 16;

    private readonly KnownTypes _symbols;
    private readonly ValueReader _values;
    private readonly FormReader? _otherForms;
    private readonly ParsedJsonReader _parsed;
    private readonly Destination _destination;

    /// <param name="symbols">The library's types.</param>
    /// <param name="otherForms">Reads the values that are stated in other forms.</param>
    public AnonymousRequestReader(KnownTypes symbols, FormReader? otherForms = null)
    {
        _symbols = symbols;
        _values = new ValueReader(symbols);
        _otherForms = otherForms;
        _parsed = new ParsedJsonReader(_values);
        _destination = new Destination();
    }

    /// <summary>A reader of one request, of which it is known what is done with it.</summary>
    private AnonymousRequestReader(AnonymousRequestReader of, Destination destination)
    {
        _symbols = of._symbols;
        _values = of._values;
        _otherForms = of._otherForms;
        _parsed = of._parsed;
        _destination = destination;
    }

    /// <summary>The request that an anonymous object states; null if it states none.</summary>
    public ObjectFact? Read(IAnonymousObjectCreationOperation creation)
    {
        ImmutableArray<(string Name, ISimpleAssignmentOperation Member)> members = MembersOf(creation.Initializers);
        if (!RequestRecognition.MayBe(members.Select(member => member.Name)) || members.Any(member => IsOfTask(member.Member.Value)))
        {
            return null;
        }

        Destination destination = DestinationReader.Read(creation);
        if (!destination.MayBeSent)
        {
            return null;
        }

        ObjectFact read = new AnonymousRequestReader(this, destination).ReadObject(creation, ObjectKind.Task, MaxDepth);
        return RequestRecognition.IsRequest(read) ? destination.Settle(read) : null;
    }

    /// <summary><c>new { task.TaskName, task.TaskType, task.Timeout }</c> shows a task in a log or a response; it is not a request.</summary>
    private bool IsOfTask(IOperation value) =>
        value.WalkDownConversions() is IPropertyReferenceOperation { Property.ContainingType: var type } && _symbols.ShapeOf(type) == ObjectKind.Task;

    /// <summary>The fields of a request that <c>with</c> changes; null if it changes something else. The other fields are checked where the request is created.</summary>
    public ObjectFact? Read(IWithOperation change)
    {
        if (change.Type is not { IsAnonymousType: true } type)
        {
            return null;
        }

        ObjectFact members = DeclaredMembers.Read(type, ObjectKind.Task, change.Syntax.GetLocation());
        if (!RequestRecognition.MayBe(members.Fields.Keys))
        {
            return null;
        }

        Destination destination = DestinationReader.Read(change);
        if (!destination.MayBeSent)
        {
            return null;
        }

        ObjectFact changed = new AnonymousRequestReader(this, destination).ReadChange(change, ObjectKind.Task, MaxDepth);
        ObjectFact whole = members with { Fields = members.Fields.SetItems(changed.Fields) };
        return RequestRecognition.IsRequest(whole) || CopiesRequest(change) ? destination.Settle(changed) : null;
    }

    /// <summary>Whether what <c>with</c> copies was made as a request in the same body.</summary>
    private bool CopiesRequest(IWithOperation change)
    {
        IOperation? before = change.Operand;
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            switch (before)
            {
                case ILocalReferenceOperation reference:
                    before = LocalUsage.In(reference.Root()).OnlyValueOf(reference.Local);
                    break;
                case IWithOperation earlier:
                    before = earlier.Operand;
                    break;
                default:
                    return before is IAnonymousObjectCreationOperation creation && Read(creation) is not null;
            }
        }

        return false;
    }

    private ObjectFact ReadChange(IWithOperation change, ObjectKind shape, int depth) => WireObjects.Object(
        shape,
        MembersOf(change.Initializer.Initializers).Select(member => ReadMember(member.Name, member.Member, shape, depth)),
        isComplete: false,
        change.Syntax is WithExpressionSyntax written ? written.WithKeyword.GetLocation() : change.Syntax.GetLocation());

    private ObjectFact ReadObject(IAnonymousObjectCreationOperation creation, ObjectKind shape, int depth) => WireObjects.Object(
        shape,
        MembersOf(creation.Initializers).Select(member => ReadMember(member.Name, member.Member, shape, depth)),
        isComplete: true,
        creation.Syntax is AnonymousObjectCreationExpressionSyntax written ? written.NewKeyword.GetLocation() : creation.Syntax.GetLocation());

    private static ImmutableArray<(string Name, ISimpleAssignmentOperation Member)> MembersOf(ImmutableArray<IOperation> initializers) =>
        initializers.OfType<ISimpleAssignmentOperation>()
            .Where(member => member.Target is IPropertyReferenceOperation { Property.Name.Length: > 0 })
            .Select(member => (ContractMembers.FieldOf(((IPropertyReferenceOperation)member.Target).Property), member))
            .ToImmutableArray();

    private FieldFact ReadMember(string name, ISimpleAssignmentOperation member, ObjectKind shape, int depth)
    {
        Location location = member.Value.Syntax.GetLocation();
        Location nameLocation = member.Value.Syntax.Parent switch
        {
            AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var written } => written.GetLocation(),
            AssignmentExpressionSyntax { Left: var changed } => changed.GetLocation(),
            _ => location,
        };
        FactValue value = WireObjects.Expected(shape, name) is { } expected
            ? Read(member.Value, expected.Nested, expected.IsWhole, depth - 1).WithoutNulls()
            : FactValue.Unknown;
        return WireObjects.Field(shape, name, value, location, nameLocation);
    }

    /// <param name="value">The value.</param>
    /// <param name="shape">What an object in its place is; null if none belongs.</param>
    /// <param name="isWhole">Whether a whole number belongs there.</param>
    /// <param name="depth">How much deeper to look.</param>
    public FactValue Read(IOperation value, ObjectKind? shape, bool isWhole, int depth)
    {
        if (depth <= 0)
        {
            return FactValue.Unknown;
        }

        if (_otherForms?.Invoke(value, shape, isWhole, depth) is { } read)
        {
            return read;
        }

        switch (value)
        {
            case IAnonymousObjectCreationOperation creation when shape is { } known:
                return FactValue.Object(ReadObject(creation, known, depth));
            case IWithOperation { Type.IsAnonymousType: true } change when shape is { } known:
                return FactValue.Object(ReadChange(change, known, depth));
            case IConversionOperation conversion when KeepsValue(conversion):
                return Read(conversion.Operand, shape, isWhole, depth - 1);
            case IConditionalOperation or ISwitchExpressionOperation:
                return ConditionalBranches.Read(value, arm => Read(arm, shape, isWhole, depth - 1));

            // An anonymous object cannot be changed through another variable.
            case ILocalReferenceOperation { Type.IsAnonymousType: true } reference
                when LocalUsage.In(reference.Root()).OnlyValueOf(reference.Local) is { } only:
                return Read(only, shape, isWhole, depth - 1);
        }

        if (shape is { } parsed && _parsed.TryRead(value, parsed) is { } stated)
        {
            return stated;
        }

        // Bytes become a text.
        bool mayBeList = value.Type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
        return mayBeList && ListReader.TryRead(value, entry => Read(entry, shape, isWhole: false, depth - 1)) is { } list
            ? list
            : ReadScalar(value, isWhole);
    }

    private FactValue ReadScalar(IOperation value, bool isWhole)
    {
        FactValue read = _values.Read(value);
        if (read.Known.Length > 0)
        {
            return read.Known.Any(known => _destination.IsPlaceholder(known.Value)) ? FactValue.Unknown : Sent(read, value.Type, isWhole);
        }

        // 60.0 may be sent as 60.
        return StaticTypes.JsonTypeOf(value.Type) is { } type && !(type == JsonType.Fraction && isWhole)
            ? FactValue.OfType(type, value.Syntax.GetLocation())
            : FactValue.Unknown;
    }

    /// <summary>Known values as they are sent; unknown where that is up to the serializer.</summary>
    private static FactValue Sent(FactValue value, ITypeSymbol? type, bool isWhole)
    {
        if (!value.Branches.IsDefault)
        {
            return FactValue.OneOf(value.Branches.Select(arm => Sent(arm, type, isWhole)).ToImmutableArray());
        }

        if (value.Known is not [{ } known])
        {
            return value;
        }

        return known.Value switch
        {
            long code when type is { SpecialType: SpecialType.System_Char } =>
                FactValue.Constant(known with { Value = ((char)code).ToString(CultureInfo.InvariantCulture) }),
            long when type is not null && IsEnum(type) => FactValue.Unknown,
            double number when isWhole && Math.Floor(number) == number => FactValue.Unknown,
            decimal number when isWhole && decimal.Floor(number) == number => FactValue.Unknown,
            _ => value,
        };
    }

    private static bool IsEnum(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type is INamedTypeSymbol { TypeArguments: [{ TypeKind: TypeKind.Enum }] };

    /// <summary>A conversion to <c>object</c>, to a base type or to a nullable: the same value is sent.</summary>
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null
        && !conversion.ConstantValue.HasValue
        && (conversion.Conversion.IsReference
            || conversion.Conversion.IsNullable
            || conversion.Conversion.IsIdentity
            || conversion.Type?.SpecialType == SpecialType.System_Object);
}
