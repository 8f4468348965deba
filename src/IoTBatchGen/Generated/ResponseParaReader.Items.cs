using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Text.Json;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public sealed partial class ResponseParaReader
{
    /// <summary>Reads a required list&lt;int&gt; para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public IReadOnlyList<int> RequiredIntItems(string paraName) =>
        Ints(paraName, true) is { } items ? items : Array.Empty<int>();

    /// <summary>Reads an optional list&lt;int&gt; para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public IReadOnlyList<int>? OptionalIntItems(string paraName) => Ints(paraName, false);

    /// <summary>Reads a required list&lt;double&gt; para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public IReadOnlyList<double> RequiredDoubleItems(string paraName) =>
        Doubles(paraName, true) is { } items ? items : Array.Empty<double>();

    /// <summary>Reads an optional list&lt;double&gt; para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public IReadOnlyList<double>? OptionalDoubleItems(string paraName) => Doubles(paraName, false);

    /// <summary>Reads a required string list para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public IReadOnlyList<string> RequiredTextItems(string paraName) =>
        Texts(paraName, true) is { } items ? items : Array.Empty<string>();

    /// <summary>Reads an optional string list para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public IReadOnlyList<string>? OptionalTextItems(string paraName) => Texts(paraName, false);

    private ReadOnlyCollection<int>? Ints(string paraName, bool isRequired) =>
        Items<int>(paraName, isRequired, AnswerValues.TryInt, AnswerValues.AnInt);

    private ReadOnlyCollection<double>? Doubles(string paraName, bool isRequired) =>
        Items<double>(paraName, isRequired, AnswerValues.TryDouble, AnswerValues.ADouble);

    private ReadOnlyCollection<string>? Texts(string paraName, bool isRequired) =>
        Items<string>(paraName, isRequired, AnswerValues.TryText, AnswerValues.AText);

    private ReadOnlyCollection<T>? Items<T>(string paraName, bool isRequired, Parser<T> parser, string expected)
        where T : notnull
    {
        if (!TryTake(paraName, isRequired, out JsonElement list))
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Fail(paraName, list, JsonTypeNames.List);
            return null;
        }

        var items = new List<T>(list.GetArrayLength());
        foreach (JsonElement value in list.EnumerateArray())
        {
            if (!parser(value, out T? item))
            {
                Fail(RulePhrases.Entry(paraName, items.Count), value, expected);
                return null;
            }

            items.Add(item);
        }

        return items.AsReadOnly();
    }
}
