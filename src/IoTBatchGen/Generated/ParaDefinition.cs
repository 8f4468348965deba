using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

/// <summary>A para of a generated class, with its bounds as numbers of its type.</summary>
internal sealed class ParaDefinition
{
    // By the text rather than the type, because a text is a constant of its class and no reflection is needed. There are as many as classes in use.
    private static readonly ConcurrentDictionary<string, ParaDefinition[]> Known = new(StringComparer.Ordinal);

    private ParaDefinition(ParaLine line)
    {
        Line = line;
        Min = Number(line.Min);
        Max = Number(line.Max);
        Numbers = line.Kind is ParaKind.Int or ParaKind.Long && line.EnumList.Length > 0 ? ListedNumbers() : [];
    }

    public ParaLine Line { get; }

    public string ParaName => Line.ParaName;

    /// <summary>The least value, in the type of the para; null if there is none.</summary>
    public object? Min { get; }

    /// <summary>The greatest value, in the type of the para; null if there is none.</summary>
    public object? Max { get; }

    /// <summary>The values that an int or long para lists, in its type; empty if there are none.</summary>
    public object[] Numbers { get; }

    /// <summary>The values listed, as they go on the wire; empty if there are none.</summary>
    public string[] EnumList => Line.EnumList;

    /// <summary>Whether its values are texts of a list.</summary>
    public bool ListsTexts => Line.Kind == ParaKind.String && EnumList.Length > 0;

    /// <summary>Whether its values are those of a generated enum.</summary>
    public bool HasEnum => ParaFormats.HasEnum(Line.Kind, EnumList.Length);

    /// <summary>The paras that a generated class states.</summary>
    public static ParaDefinition[] ReadAll(string paras) =>
        Known.TryGetValue(paras, out ParaDefinition[]? known) ? known : Known.GetOrAdd(paras, Read(paras));

    /// <summary>The number of a text in the enumList; negative if it is not listed.</summary>
    public int IndexOf(string text) => Array.IndexOf(EnumList, text);

    private static ParaDefinition[] Read(string paras)
    {
        ParaLine[] lines = ParaLine.ReadAll(paras);
        var definitions = new ParaDefinition[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            definitions[i] = new ParaDefinition(lines[i]);
        }

        return definitions;
    }

    private object[] ListedNumbers()
    {
        var numbers = new List<object>(EnumList.Length);
        foreach (string value in EnumList)
        {
            if (Number(value) is { } number)
            {
                numbers.Add(number);
            }
        }

        return numbers.ToArray();
    }

    private object? Number(string? text) => Line.Kind switch
    {
        ParaKind.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null,
        ParaKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null,
        ParaKind.Decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null,
        ParaKind.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null,
        _ => null,
    };
}
