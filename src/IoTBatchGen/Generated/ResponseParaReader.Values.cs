using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using IoTBatchGen.Generated;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public sealed partial class ResponseParaReader
{
    private delegate bool Parser<T>(JsonElement value, [NotNullWhen(true)] out T? result)
        where T : notnull;

    /// <summary>Reads a para; null if the device did not send it, or if it cannot be read. Of a time, the offset is the one that the device stated.</summary>
    private object? Read(ParaDefinition para)
    {
        if (!TryTake(para.ParaName, para.Line.IsRequired, out JsonElement value))
        {
            return null;
        }

        return para.Line.Kind switch
        {
            ParaKind.Int => One<int>(para, value, AnswerValues.TryInt, AnswerValues.AnInt),
            ParaKind.Long => One<long>(para, value, AnswerValues.TryLong, AnswerValues.ALong),
            ParaKind.Decimal => One<decimal>(para, value, AnswerValues.TryDecimal, AnswerValues.ADecimal),
            ParaKind.Double => One<double>(para, value, AnswerValues.TryDouble, AnswerValues.ADouble),
            ParaKind.Boolean => One<bool>(para, value, AnswerValues.TryBoolean, AnswerValues.ABoolean),
            ParaKind.DateTime => One<DateTimeOffset>(para, value, AnswerValues.TryTime, AnswerValues.ATime),
            ParaKind.String => Text(para, value),
            ParaKind.StringList => Items<string>(para, value, AnswerValues.TryText, AnswerValues.AText),
            ParaKind.IntList => Items<int>(para, value, AnswerValues.TryInt, AnswerValues.AnInt),
            ParaKind.DoubleList => Items<double>(para, value, AnswerValues.TryDouble, AnswerValues.ADouble),
            _ => One<JsonNode>(para, value, AnswerValues.TryNode, AnswerValues.ANode),
        };
    }

    private object? One<T>(ParaDefinition para, JsonElement value, Parser<T> parser, string expected)
        where T : notnull
    {
        if (parser(value, out T? result))
        {
            return result;
        }

        Fail(para.ParaName, value, expected);
        return null;
    }

    // A text that has no member in the enum cannot be represented; a longer list makes no enum, and whatever the device sends is its answer.
    private object? Text(ParaDefinition para, JsonElement value)
    {
        object? text = One<string>(para, value, AnswerValues.TryText, AnswerValues.AText);
        if (text is not null && para.HasEnum && para.IndexOf((string)text) < 0)
        {
            Fail(MessageText.Escape(para.ParaName) + " " + ParaPhrases.IsNotListed);
        }

        return text;
    }

    private ReadOnlyCollection<T>? Items<T>(ParaDefinition para, JsonElement list, Parser<T> parser, string expected)
        where T : notnull
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            Fail(para.ParaName, list, JsonTypeNames.List);
            return null;
        }

        var items = new List<T>(list.GetArrayLength());
        foreach (JsonElement value in list.EnumerateArray())
        {
            if (!parser(value, out T? item))
            {
                Fail(RulePhrases.Entry(para.ParaName, items.Count), value, expected);
                return null;
            }

            items.Add(item);
        }

        return items.AsReadOnly();
    }
}
