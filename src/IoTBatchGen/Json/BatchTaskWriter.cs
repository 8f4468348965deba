using System.Collections.Generic;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Json;

/// <summary>Writes the fields of a batch task that are set, in the order of the API document's request example.</summary>
/// <remarks>What is null is left out, entries of lists too: the platform rejects a null if it expects a value.</remarks>
internal static class BatchTaskWriter
{
    public static void Write(RequestBuffer buffer, BatchTask task, string? appId)
    {
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.AppId, task.AppId ?? appId);
        BodyFields.Field(buffer, EncodedNames.Timeout, task.Timeout);
        BodyFields.Field(buffer, EncodedNames.TaskName, task.TaskName);
        BodyFields.Field(buffer, EncodedNames.TaskType, task.TaskType);
        if (task.Param is not null)
        {
            WriteParam(buffer, task.Param);
        }

        WriteTags(buffer, task.Tags);
        buffer.Write((byte)'}');
    }

    private static void WriteParam(RequestBuffer buffer, BatchTaskParam param)
    {
        BodyFields.Name(buffer, EncodedNames.Param);
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.Type, param.Type is BatchTargetType type ? TargetFields.WireName(type) : null);
        WriteList(buffer, EncodedNames.DeviceList, param.DeviceList);
        BodyFields.Field(buffer, EncodedNames.DeviceType, param.DeviceType);
        BodyFields.Field(buffer, EncodedNames.ManufacturerId, param.ManufacturerId);
        BodyFields.Field(buffer, EncodedNames.Model, param.Model);
        BodyFields.Field(buffer, EncodedNames.DeviceLocation, param.DeviceLocation);
        WriteList(buffer, EncodedNames.GroupList, param.GroupList);
        if (param.Command is not null)
        {
            WriteCommand(buffer, param.Command);
        }

        BodyFields.Field(buffer, EncodedNames.CallbackUrl, param.CallbackUrl);
        BodyFields.Field(buffer, EncodedNames.MaxRetransmit, param.MaxRetransmit);
        BodyFields.Field(buffer, EncodedNames.GroupTag, param.GroupTag);
        buffer.Write((byte)'}');
    }

    private static void WriteCommand(RequestBuffer buffer, DeviceCommand command)
    {
        BodyFields.Name(buffer, EncodedNames.Command);
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.ServiceId, command.ServiceId);
        BodyFields.Field(buffer, EncodedNames.Method, command.Method);
        WriteParas(buffer, command);
        buffer.Write((byte)'}');
    }

    // Of any JSON type and depth: the writer's business. Only the command knows whether there are any.
    private static void WriteParas(RequestBuffer buffer, DeviceCommand command)
    {
        int before = buffer.Count;
        BodyFields.Name(buffer, EncodedNames.Paras);
        int named = buffer.Count;
        Utf8JsonWriter json = WriterCache.Take(buffer);
        var paras = new CommandParaWriter(json);
        command.WriteParasTo(ref paras);
        paras.Finish();
        WriterCache.Return(json);
        if (buffer.Count == named)
        {
            buffer.CutTo(before);
        }
    }

    private static void WriteTags(RequestBuffer buffer, IList<BatchTaskTag> tags)
    {
        if (tags.Count == 0)
        {
            return;
        }

        BodyFields.Name(buffer, EncodedNames.Tags);
        buffer.Write((byte)'[');
        for (int i = 0; i < tags.Count; i++)
        {
            if (tags[i] is BatchTaskTag tag)
            {
                BodyFields.Separate(buffer);
                buffer.Write((byte)'{');
                BodyFields.Field(buffer, EncodedNames.TagName, tag.TagName);
                BodyFields.Field(buffer, EncodedNames.TagValue, tag.TagValue);
                buffer.Write((byte)'}');
            }
        }

        buffer.Write((byte)']');
    }

    private static void WriteList(RequestBuffer buffer, byte[] name, IList<string> entries)
    {
        int count = entries.Count;
        if (count == 0)
        {
            return;
        }

        BodyFields.Name(buffer, name);
        buffer.Write((byte)'[');
        for (int i = 0; i < count; i++)
        {
            if (entries[i] is string entry)
            {
                BodyFields.Separate(buffer);
                JsonText.Write(buffer, entry);
            }
        }

        buffer.Write((byte)']');
    }
}
