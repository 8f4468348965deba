using System.Collections.Generic;
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

    /// <summary>The fields of an object, in the order of the document; none for paras, whose fields a profile declares.</summary>
    public static IReadOnlyList<ApiField> Fields(this ObjectKind kind) => ApiSchema.FieldsOf((ApiObject)kind);

    /// <summary>The field of that name; null if the object has none.</summary>
    public static ApiField? Field(this ObjectKind kind, string name) => ApiSchema.Find((ApiObject)kind, name);

    /// <summary>
    /// The names of the fields that are mandatory without a condition. Those of a tag are IOTB1008's, because what it lacks is as good as empty.
    /// </summary>
    /// <param name="kind">The object.</param>
    /// <param name="isWireForm">Whether the code contains it as it is sent; the contract types set taskType by default.</param>
    public static IEnumerable<string> MandatoryFields(this ObjectKind kind, bool isWireForm) => kind == ObjectKind.Tag ? [] : kind.Fields()
        .Where(field => field.IsMandatory && (isWireForm || field.Name != WireNames.TaskType))
        .Select(field => field.Name);

    /// <summary>The kind of the object in a field, or in each entry of its list; null for anything else.</summary>
    public static ObjectKind? NestedKind(this ApiField field) => (ObjectKind?)field.Nested;
}
