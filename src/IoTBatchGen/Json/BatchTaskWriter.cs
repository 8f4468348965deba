using System.Collections.Generic;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>Writes the fields of a batch task that are set, in the order of the API document's request example.</summary>
/// <remarks>
/// What is null is left out, entries of lists too: the platform refuses a null where it expects a value. Text that is no valid
/// UTF-16 (a lone surrogate) goes out with U+FFFD in its place.
/// </remarks>
internal static class BatchTaskWriter
{
    public static void Write(Utf8JsonWriter json, RequestBuffer buffer, BatchTask task, string? appId)
    {
        json.WriteStartObject();
        WriteText(json, EncodedNames.AppId, task.AppId ?? appId);
        WriteNumber(json, EncodedNames.Timeout, task.Timeout);
        WriteText(json, EncodedNames.TaskName, task.TaskName);
        WriteText(json, EncodedNames.TaskType, task.TaskType);
        if (task.Param != null)
        {
            WriteParam(json, buffer, task.Param);
        }

        WriteTags(json, task.Tags);
        json.WriteEndObject();
    }

    private static void WriteParam(Utf8JsonWriter json, RequestBuffer buffer, BatchTaskParam param)
    {
        json.WriteStartObject(EncodedNames.Param);
        WriteText(json, EncodedNames.Type, param.Type is BatchTargetType type ? TargetFields.WireName(type) : null);
        WriteList(json, buffer, EncodedNames.DeviceList, param.DeviceList);
        WriteText(json, EncodedNames.DeviceType, param.DeviceType);
        WriteText(json, EncodedNames.ManufacturerId, param.ManufacturerId);
        WriteText(json, EncodedNames.Model, param.Model);
        WriteText(json, EncodedNames.DeviceLocation, param.DeviceLocation);
        WriteList(json, buffer, EncodedNames.GroupList, param.GroupList);
        if (param.Command != null)
        {
            WriteCommand(json, param.Command);
        }

        WriteText(json, EncodedNames.CallbackUrl, param.CallbackUrl);
        WriteNumber(json, EncodedNames.MaxRetransmit, param.MaxRetransmit);
        WriteText(json, EncodedNames.GroupTag, param.GroupTag);
        json.WriteEndObject();
    }

    private static void WriteCommand(Utf8JsonWriter json, DeviceCommand command)
    {
        json.WriteStartObject(EncodedNames.Command);
        WriteText(json, EncodedNames.ServiceId, command.ServiceId);
        WriteText(json, EncodedNames.Method, command.Method);
        var paras = new CommandParaWriter(json);
        command.WriteParasTo(ref paras);
        paras.Finish();
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, IList<BatchTaskTag> tags)
    {
        if (tags.Count == 0)
        {
            return;
        }

        json.WriteStartArray(EncodedNames.Tags);
        foreach (BatchTaskTag? tag in tags)
        {
            if (tag != null)
            {
                json.WriteStartObject();
                WriteText(json, EncodedNames.TagName, tag.TagName);
                WriteText(json, EncodedNames.TagValue, tag.TagValue);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, RequestBuffer buffer, JsonEncodedText name, IList<string> entries)
    {
        if (entries.Count != 0)
        {
            json.WriteStartArray(name);
            TextList.Write(json, buffer, entries);
            json.WriteEndArray();
        }
    }

    private static void WriteText(Utf8JsonWriter json, JsonEncodedText name, string? value)
    {
        if (value != null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, JsonEncodedText name, int? value)
    {
        if (value is int set)
        {
            json.WriteNumber(name, set);
        }
    }
}
