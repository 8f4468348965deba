using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Shared;

/// <summary>The structures of the API document.</summary>
internal enum ApiObject
{
    /// <summary>The request body.</summary>
    Task,

    /// <summary>ObjectNode.</summary>
    Param,

    /// <summary>CommandDTO.</summary>
    Command,

    /// <summary>The paras of a CommandDTO, whose fields a profile declares.</summary>
    Paras,

    /// <summary>TagDTO2.</summary>
    Tag,
}

/// <summary>The JSON types of the API document's fields.</summary>
internal enum ApiType
{
    Text,
    Integer,
    Object,
    List,
}

/// <summary>A field of the API document.</summary>
internal sealed class ApiField
{
    public ApiField(ApiObject owner, string name, ApiType type)
    {
        Owner = owner;
        Name = name;
        Type = type;
    }

    /// <summary>The structure that has the field.</summary>
    public ApiObject Owner { get; }

    /// <summary>Its name on the wire.</summary>
    public string Name { get; }

    /// <summary>Its JSON type.</summary>
    public ApiType Type { get; }

    /// <summary>The structure of the object in the field, or in each entry of its list; null for anything else.</summary>
    public ApiObject? Nested { get; set; }

    /// <summary>Whether the API document calls it mandatory without a condition.</summary>
    public bool IsMandatory { get; set; }

    /// <summary>The least number, or the least length in UTF-16 code units.</summary>
    public int Least { get; set; }

    /// <summary>The greatest number, or the greatest length in UTF-16 code units; <see cref="int.MaxValue"/> where the document has no limit.</summary>
    public int Greatest { get; set; } = int.MaxValue;

    /// <summary>Whether null is accepted.</summary>
    public bool AcceptsNull { get; set; }
}

/// <summary>
/// The request of the API document as a table: each field with its JSON type, whether it is mandatory, its limits, and whether null is accepted.
/// The conditions by target type are in <see cref="TargetFields"/>.
/// </summary>
internal static class ApiSchema
{
    public static readonly ApiField ServiceId = new ApiField(ApiObject.Command, WireNames.ServiceId, ApiType.Text)
    {
        IsMandatory = true,
        Least = BatchTaskLimits.ServiceIdMinLength,
        Greatest = BatchTaskLimits.ServiceIdMaxLength,
    };

    public static readonly ApiField Method = new ApiField(ApiObject.Command, WireNames.Method, ApiType.Text)
    {
        IsMandatory = true,
        Least = BatchTaskLimits.MethodMinLength,
        Greatest = BatchTaskLimits.MethodMaxLength,
    };

    public static readonly ApiField TagName = new ApiField(ApiObject.Tag, WireNames.TagName, ApiType.Text)
    {
        IsMandatory = true,
        Least = BatchTaskLimits.TagNameMinLength,
        Greatest = BatchTaskLimits.TagNameMaxLength,
    };

    public static readonly ApiField TagValue = new ApiField(ApiObject.Tag, WireNames.TagValue, ApiType.Text)
    {
        IsMandatory = true,
        Least = BatchTaskLimits.TagValueMinLength,
        Greatest = BatchTaskLimits.TagValueMaxLength,
    };

    /// <summary>All fields, in the order of the document.</summary>
    public static IReadOnlyList<ApiField> All => Table.All;

    /// <summary>The fields of a structure, in the order of the document; none for paras.</summary>
    public static IReadOnlyList<ApiField> FieldsOf(ApiObject owner) =>
        Table.ByOwner.TryGetValue(owner, out ApiField[]? fields) ? fields : Array.Empty<ApiField>();

    /// <summary>The field of that name; null if the structure has none.</summary>
    public static ApiField? Find(ApiObject owner, string name) =>
        Table.ByOwner.TryGetValue(owner, out ApiField[]? fields) ? Find(fields, name) : null;

    // Asked for each field of each request: without an object for the condition.
    private static ApiField? Find(ApiField[] fields, string name)
    {
        foreach (ApiField field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The rows. Validation needs single fields only, so that the table is made when a compiler asks for it.</summary>
    private static class Table
    {
        public static readonly ApiField[] All =
        {
            // "Ensure that request parameter appId is null" is the advice of error 100217.
            new ApiField(ApiObject.Task, WireNames.AppId, ApiType.Text) { Least = 0, Greatest = BatchTaskLimits.AppIdMaxLength, AcceptsNull = true },
            new ApiField(ApiObject.Task, WireNames.TaskName, ApiType.Text)
            {
                IsMandatory = true, Least = BatchTaskLimits.TaskNameMinLength, Greatest = BatchTaskLimits.TaskNameMaxLength,
            },
            new ApiField(ApiObject.Task, WireNames.TaskType, ApiType.Text) { IsMandatory = true },
            new ApiField(ApiObject.Task, WireNames.Timeout, ApiType.Integer)
            {
                IsMandatory = true, Least = BatchTaskLimits.TimeoutMinMinutes, Greatest = BatchTaskLimits.TimeoutMaxMinutes,
            },
            new ApiField(ApiObject.Task, WireNames.Param, ApiType.Object) { IsMandatory = true, Nested = ApiObject.Param },
            new ApiField(ApiObject.Task, WireNames.Tags, ApiType.List) { Nested = ApiObject.Tag },

            new ApiField(ApiObject.Param, WireNames.Type, ApiType.Text) { IsMandatory = true },
            new ApiField(ApiObject.Param, WireNames.DeviceList, ApiType.List),
            new ApiField(ApiObject.Param, WireNames.DeviceType, ApiType.Text),
            new ApiField(ApiObject.Param, WireNames.ManufacturerId, ApiType.Text),
            new ApiField(ApiObject.Param, WireNames.Model, ApiType.Text),
            new ApiField(ApiObject.Param, WireNames.DeviceLocation, ApiType.Text),
            new ApiField(ApiObject.Param, WireNames.GroupList, ApiType.List),
            new ApiField(ApiObject.Param, WireNames.Command, ApiType.Object) { IsMandatory = true, Nested = ApiObject.Command },
            new ApiField(ApiObject.Param, WireNames.CallbackUrl, ApiType.Text),
            new ApiField(ApiObject.Param, WireNames.MaxRetransmit, ApiType.Integer)
            {
                Least = BatchTaskLimits.MaxRetransmitMin, Greatest = BatchTaskLimits.MaxRetransmitMax,
            },
            new ApiField(ApiObject.Param, WireNames.GroupTag, ApiType.Text),

            ServiceId,
            Method,
            new ApiField(ApiObject.Command, WireNames.Paras, ApiType.Object) { Nested = ApiObject.Paras },

            TagName,
            TagValue,
        };

        public static readonly Dictionary<ApiObject, ApiField[]> ByOwner =
            All.GroupBy(field => field.Owner).ToDictionary(fields => fields.Key, fields => fields.ToArray());
    }
}
