using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The objects of a request, by the structures of the API document.</summary>
internal enum ObjectKind
{
    /// <summary>The request body.</summary>
    Task = ApiObject.Task,

    /// <summary>ObjectNode.</summary>
    Param = ApiObject.Param,

    /// <summary>CommandDTO.</summary>
    Command = ApiObject.Command,

    /// <summary>The paras of a CommandDTO: its fields are those of the profile.</summary>
    Paras = ApiObject.Paras,

    /// <summary>TagDTO2.</summary>
    Tag = ApiObject.Tag,

    /// <summary>The client's address and credentials: not a structure of the API document, but checked in the same way.</summary>
    ClientOptions,
}

/// <summary>What the API document says of the objects of a request.</summary>
internal static class ObjectKinds
{
    /// <summary>The objects of a request.</summary>
    public static IReadOnlyList<ObjectKind> OfRequest { get; } =
        [ObjectKind.Task, ObjectKind.Param, ObjectKind.Command, ObjectKind.Paras, ObjectKind.Tag];

    private static readonly ImmutableDictionary<ObjectKind, ImmutableArray<string>> MandatoryOnTheWire = Mandatory(_ => true);
    private static readonly ImmutableDictionary<ObjectKind, ImmutableArray<string>> MandatoryInCode = Mandatory(name => name != WireNames.TaskType);

    /// <summary>The fields of an object, in the order of the document; none for paras, whose fields a profile declares.</summary>
    public static IReadOnlyList<ApiField> Fields(this ObjectKind kind) => ApiSchema.FieldsOf((ApiObject)kind);

    /// <summary>The field of that name; null if the object has none.</summary>
    public static ApiField? Field(this ObjectKind kind, string name) => ApiSchema.Find((ApiObject)kind, name);

    /// <summary>
    /// The names of the fields that are mandatory without a condition. Those of a tag are IOTB1008's, because what it lacks is as good as empty.
    /// </summary>
    /// <param name="kind">The object.</param>
    /// <param name="isWireForm">Whether the code contains it as it is sent; the contract types set taskType by default.</param>
    public static ImmutableArray<string> MandatoryFields(this ObjectKind kind, bool isWireForm) =>
        (isWireForm ? MandatoryOnTheWire : MandatoryInCode)[kind];

    private static ImmutableDictionary<ObjectKind, ImmutableArray<string>> Mandatory(Func<string, bool> isIncluded) => Enum.GetValues(typeof(ObjectKind))
        .Cast<ObjectKind>()
        .ToImmutableDictionary(kind => kind, kind => kind == ObjectKind.Tag
            ? ImmutableArray<string>.Empty
            : kind.Fields().Where(field => field.IsMandatory && isIncluded(field.Name)).Select(field => field.Name).ToImmutableArray());

    /// <summary>The kind of the object in a field, or in each entry of its list; null for anything else.</summary>
    public static ObjectKind? NestedKind(this ApiField field) => (ObjectKind?)field.Nested;
}
