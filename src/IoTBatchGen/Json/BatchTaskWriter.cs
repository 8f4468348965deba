using System;
using System.Collections.Generic;
using IoTBatchGen.Generated;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Json;

/// <summary>Writes the fields of a batch task that are set, in the order of the API document's request example.</summary>
/// <remarks>
/// What is null is left out, entries of lists too: the platform rejects a null if it expects a value. The body is written in two steps, so
/// that a task can be validated between them: the lists need not be read again, and the command is not asked for its paras before.
/// </remarks>
internal readonly struct BatchTaskWriter(RequestBuffer buffer, BatchTask task)
{
    // Held, so that both steps write the same one, even if another thread changes the task.
    private readonly BatchTaskParam? _param = task.Param;

    /// <summary>Writes the fields up to the last list of devices or groups.</summary>
    /// <param name="appId">The appId of a task that states none.</param>
    /// <returns>Whether all entries of the lists are plain text, which no rule finds fault with.</returns>
    public bool WriteTargets(string? appId)
    {
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.AppId, task.AppId ?? appId);
        BodyFields.Field(buffer, EncodedNames.Timeout, task.Timeout);
        BodyFields.Field(buffer, EncodedNames.TaskName, task.TaskName);
        BodyFields.Field(buffer, EncodedNames.TaskType, task.TaskType);
        return _param is null || WriteTargets(_param);
    }

    /// <summary>Writes the fields behind the lists.</summary>
    public void WriteRest()
    {
        if (_param is not null)
        {
            if (_param.Command is DeviceCommand command)
            {
                WriteCommand(command);
            }

            BodyFields.Field(buffer, EncodedNames.CallbackUrl, _param.CallbackUrl);
            BodyFields.Field(buffer, EncodedNames.MaxRetransmit, _param.MaxRetransmit);
            BodyFields.Field(buffer, EncodedNames.GroupTag, _param.GroupTag);
            buffer.Write((byte)'}');
        }

        if (task.Tags.Count != 0)
        {
            WriteTags(task.Tags);
        }

        buffer.Write((byte)'}');
    }

    private bool WriteTargets(BatchTaskParam param)
    {
        BodyFields.Name(buffer, EncodedNames.Param);
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.Type, param.Type is BatchTargetType type ? TargetFields.WireName(type) : null);
        bool arePlain = WriteList(EncodedNames.DeviceList, param.DeviceList);
        BodyFields.Field(buffer, EncodedNames.DeviceType, param.DeviceType);
        BodyFields.Field(buffer, EncodedNames.ManufacturerId, param.ManufacturerId);
        BodyFields.Field(buffer, EncodedNames.Model, param.Model);
        BodyFields.Field(buffer, EncodedNames.DeviceLocation, param.DeviceLocation);
        return WriteList(EncodedNames.GroupList, param.GroupList) && arePlain;
    }

    private void WriteCommand(DeviceCommand command)
    {
        BodyFields.Name(buffer, EncodedNames.Command);
        buffer.Write((byte)'{');
        BodyFields.Field(buffer, EncodedNames.ServiceId, command.ServiceId);
        BodyFields.Field(buffer, EncodedNames.Method, command.Method);
        WriteParas(command);
        buffer.Write((byte)'}');
    }

    // Only the command knows whether there are any.
    private void WriteParas(DeviceCommand command)
    {
        int before = buffer.Count;
        BodyFields.Name(buffer, EncodedNames.Paras);
        int named = buffer.Count;
        var paras = new CommandParaWriter(buffer);
        command.WriteParasTo(ref paras);
        paras.Finish();
        if (buffer.Count == named)
        {
            buffer.CutTo(before);
        }
    }

    private void WriteTags(IList<BatchTaskTag> tags)
    {
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

    // Whether every entry is there and plain, and none is empty. The comma behind the last one is cut off.
    private bool WriteList(byte[] name, IList<string> entries)
    {
        int count = entries.Count;
        if (count == 0)
        {
            return true;
        }

        BodyFields.Name(buffer, name);
        buffer.Write((byte)'[');
        int empty = buffer.Count;
        bool arePlain = true;
        for (int i = 0; i < count; i++)
        {
            arePlain &= entries[i] is string entry && JsonText.WriteEntry(buffer, entry);
        }

        buffer.CutTo(Math.Max(empty, buffer.Count - 1));
        buffer.Write((byte)']');
        return arePlain;
    }
}
