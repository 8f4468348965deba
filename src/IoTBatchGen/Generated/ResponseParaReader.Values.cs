using System;
using System.Text.Json.Nodes;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public sealed partial class ResponseParaReader
{
    /// <summary>Reads a required int para.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <returns>Its value.</returns>
    public int RequiredInt(string paraName) => TryRead(paraName, true, AnswerValues.TryInt, AnswerValues.AnInt, out int value) ? value : default;

    /// <summary>Reads an optional int para.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <returns>Its value; null when the device did not send it.</returns>
    public int? OptionalInt(string paraName) => TryRead(paraName, false, AnswerValues.TryInt, AnswerValues.AnInt, out int value) ? value : null;

    /// <summary>Reads a required long para, or an int para whose bounds exceed an int.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public long RequiredLong(string paraName) => TryRead(paraName, true, AnswerValues.TryLong, AnswerValues.ALong, out long value) ? value : default;

    /// <summary>Reads an optional long para, or an int para whose bounds exceed an int.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public long? OptionalLong(string paraName) => TryRead(paraName, false, AnswerValues.TryLong, AnswerValues.ALong, out long value) ? value : null;

    /// <summary>Reads a required decimal para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public decimal RequiredDecimal(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryDecimal, AnswerValues.ADecimal, out decimal value) ? value : default;

    /// <summary>Reads an optional decimal para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public decimal? OptionalDecimal(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryDecimal, AnswerValues.ADecimal, out decimal value) ? value : null;

    /// <summary>Reads a required double para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public double RequiredDouble(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryDouble, AnswerValues.ADouble, out double value) ? value : default;

    /// <summary>Reads an optional double para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public double? OptionalDouble(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryDouble, AnswerValues.ADouble, out double value) ? value : null;

    /// <summary>Reads a required boolean para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public bool RequiredBoolean(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryBoolean, AnswerValues.ABoolean, out bool value) && value;

    /// <summary>Reads an optional boolean para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public bool? OptionalBoolean(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryBoolean, AnswerValues.ABoolean, out bool value) ? value : null;

    /// <summary>Reads a required DateTime para. The offset is the one that the device stated.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public DateTimeOffset RequiredTime(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryTime, AnswerValues.ATime, out DateTimeOffset value) ? value : default;

    /// <summary>Reads an optional DateTime para. The offset is the one that the device stated.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public DateTimeOffset? OptionalTime(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryTime, AnswerValues.ATime, out DateTimeOffset value) ? value : null;

    /// <summary>Reads a required string para.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public string RequiredText(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryText, AnswerValues.AText, out string? value) ? value : string.Empty;

    /// <summary>Reads an optional string para.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public string? OptionalText(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryText, AnswerValues.AText, out string? value) ? value : null;

    /// <summary>Reads a required para whose texts are those of a generated enum.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <param name="texts">The texts that the profile lists.</param>
    /// <returns>The index of its value among the texts.</returns>
    public int RequiredListed(string paraName, string[] texts) => Listed(paraName, true, texts) ?? default;

    /// <summary>Reads an optional para whose texts are those of a generated enum.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <param name="texts">The texts that the profile lists.</param>
    /// <returns>The index of its value among the texts; null when the device did not send it.</returns>
    public int? OptionalListed(string paraName, string[] texts) => Listed(paraName, false, texts);

    /// <summary>Reads a required jsonObject para, or one of an unknown dataType.</summary>
    /// <inheritdoc cref="RequiredInt"/>
    public JsonNode RequiredJson(string paraName) =>
        TryRead(paraName, true, AnswerValues.TryNode, AnswerValues.ANode, out JsonNode? value) ? value : new JsonObject();

    /// <summary>Reads an optional jsonObject para, or one of an unknown dataType.</summary>
    /// <inheritdoc cref="OptionalInt"/>
    public JsonNode? OptionalJson(string paraName) =>
        TryRead(paraName, false, AnswerValues.TryNode, AnswerValues.ANode, out JsonNode? value) ? value : null;

    private int? Listed(string paraName, bool isRequired, string[] texts)
    {
        if (!TryRead(paraName, isRequired, AnswerValues.TryText, AnswerValues.AText, out string? text))
        {
            return null;
        }

        int index = Array.IndexOf(texts, text);
        if (index < 0)
        {
            Fail(MessageText.Escape(paraName) + " " + ParaPhrases.IsNotListed);
            return null;
        }

        return index;
    }
}
