using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>
/// Distinguishes requests without contract types from the many objects that use some of the same names: jobs of a
/// scheduler, rows of a table, keys of a query, the platform's own answers. A request says that it is one.
/// </summary>
internal static class RequestRecognition
{
    /// <summary>Fields of a request that must be there: the one that says so, and two more.</summary>
    public const int FewestFields = 3;

    /// <summary>More fields that the API does not know than these, and no param: it is something else.</summary>
    private const int MostForeignFields = 1;

    /// <summary>Fields of the platform's answers, which repeat those of the request.</summary>
    private static readonly ImmutableHashSet<string> AnswerFields = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        WireNames.TaskId,
        "status",
        "progress",
        "operator",
        "taskFrom",
        "startTime",
        "totalCnt",
        "successCnt",
        "failCnt",
        "timeoutCnt",
        "completeCnt",
        "expiredCnt",
        "successRate");

    /// <summary>The platform's other kinds of tasks, whose params are others.</summary>
    private static readonly ImmutableArray<string> OtherTaskTypes = ImmutableArray.Create(
        "DeviceReg", "DeviceLocation", "DeviceMod", "DeviceDel", "DeviceLicense");

    /// <summary>Whether an object with these fields can be a request at all: what a reader asks before it looks at the values.</summary>
    public static bool MayBe(IEnumerable<string> names)
    {
        int known = 0;
        bool canSaySo = false;
        foreach (string name in names)
        {
            if (AnswerFields.Contains(name))
            {
                return false;
            }

            known += ObjectKind.Task.Field(name) is null ? 0 : 1;
            canSaySo |= name is WireNames.TaskType or WireNames.Param;
        }

        return canSaySo && known >= FewestFields;
    }

    /// <summary>Whether an object that was read as a request is one.</summary>
    public static bool IsRequest(ObjectFact task)
    {
        if (!MayBe(task.Fields.Keys))
        {
            return false;
        }

        TaskKind kind = KindOf(task[WireNames.TaskType]);
        bool isParamOfRequest = Alternatives(task[WireNames.Param]).Any(param => param.Nested is { } nested && IsParam(nested, kind));
        return isParamOfRequest
            || (kind == TaskKind.Command && (task.Fields.ContainsKey(WireNames.Param) || CountForeign(task) <= MostForeignFields));
    }

    /// <summary>Whether an object is the param of a request: it holds a command, or a type that is one of the six.</summary>
    private static bool IsParam(ObjectFact param, TaskKind kind)
    {
        // Of type, command and model other systems speak too.
        bool isOfDevices = param.Fields.Keys.Any(name =>
            name is not (WireNames.Type or WireNames.Command or WireNames.Model) && ObjectKind.Param.Field(name) is not null);
        if (param[WireNames.Command] is { } command && (isOfDevices || Alternatives(command).Any(IsCommand)))
        {
            return true;
        }

        return HasTargetType(param) && (isOfDevices || (kind != TaskKind.Other && CountForeign(param) == 0));
    }

    private static bool IsCommand(FactValue value) =>
        value.Nested is { } command && ObjectKind.Command.Fields().Any(field => command.Fields.Keys.Any(name => FoldedName.IsNear(name, field.Name)));

    private static bool HasTargetType(ObjectFact param) => Constants(param[WireNames.Type]).Any(value =>
        value is BatchTargetType || (value is string name && TargetFields.TypeNames.Any(type => FoldedName.IsNear(name, type))));

    private static TaskKind KindOf(FactValue? taskType)
    {
        ImmutableArray<string> names = Constants(taskType).OfType<string>().Where(name => name.Length > 0).ToImmutableArray();
        return names.IsEmpty ? TaskKind.NotSaid : names.Any(IsDeviceCmd) ? TaskKind.Command : TaskKind.Other;
    }

    private static bool IsDeviceCmd(string name) =>
        FoldedName.IsNear(name, BatchTaskTypes.DeviceCmd) && !OtherTaskTypes.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>How many fields the API neither knows nor has under a similar name.</summary>
    private static int CountForeign(ObjectFact made) => made.Fields.Keys.Count(name =>
        !made.Kind.Fields().Any(field => FoldedName.IsNear(name, field.Name)));

    private static IEnumerable<object?> Constants(FactValue? value) =>
        value is null ? Enumerable.Empty<object?>() : value.Known.Select(known => known.Value);

    private static IEnumerable<FactValue> Alternatives(FactValue? value) =>
        value is null ? Enumerable.Empty<FactValue>()
        : value.Branches.IsDefault ? new[] { value }
        : value.Branches.SelectMany(Alternatives);

    private enum TaskKind
    {
        /// <summary>The code does not say what taskType is.</summary>
        NotSaid,

        /// <summary><c>DeviceCmd</c>, or as good as that.</summary>
        Command,

        /// <summary>Another kind of task, of this platform or of another system.</summary>
        Other,
    }
}
