using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IoTBatchGen.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

/// <summary>Writes the paras of a command that are set, each with the JSON type that its dataType declares.</summary>
/// <remarks>
/// API document, "CommandDTO structure", paras. A null value is omitted; where nothing is written, so is <c>paras</c>. Only what can have parts,
/// and a double, goes through a <see cref="Utf8JsonWriter"/>: to make the first one costs more than the rest of the body.
/// </remarks>
internal struct CommandParaWriter(RequestBuffer body)
{
    private bool _started;

    /// <summary>Writes a para of a generated command.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <param name="value">Its value, as <see cref="ParaCheck"/> keeps it; null is omitted.</param>
    public void Write(string paraName, object? value)
    {
        if (value is null)
        {
            return;
        }

        Start(paraName);
        switch (value)
        {
            case int number:
                JsonNumber.Write(body, number);
                break;
            case long number:
                JsonNumber.Write(body, number);
                break;
            case decimal number:
                JsonNumber.Write(body, number);
                break;
            case bool flag:
                body.Write(flag ? EncodedNames.True : EncodedNames.False);
                break;
            case string text:
                JsonText.Write(body, text);
                break;
            case DateTimeOffset time:
                // The platform's format has no offset.
                JsonText.Write(body, time.UtcDateTime.ToString(ParaFormats.DateTime, CultureInfo.InvariantCulture));
                break;
            default:
                WriteByWriter(value, paraName);
                break;
        }
    }

    /// <summary>Writes the paras of a raw command; an empty object stays one, null is omitted.</summary>
    public readonly void WriteAll(JsonObject? paras)
    {
        if (paras is not null)
        {
            WriteByWriter(paras, WireNames.Paras);
        }
    }

    /// <summary>Closes the paras, where there were any.</summary>
    public readonly void Finish()
    {
        if (_started)
        {
            body.Write((byte)'}');
        }
    }

    private void Start(string paraName)
    {
        if (!_started)
        {
            body.Write((byte)'{');
            _started = true;
        }

        BodyFields.Separate(body);
        JsonText.Write(body, paraName);
        body.Write((byte)':');
    }

    private readonly void WriteByWriter(object value, string name)
    {
        Utf8JsonWriter json = WriterCache.Take(body);
        switch (value)
        {
            case double number:
                json.WriteNumberValue(number);
                break;
            case JsonNode node:
                WriteNode(json, node, name);
                break;
            default:
                WriteItems(json, value);
                break;
        }

        WriterCache.Return(json);
    }

    private static void WriteNode(Utf8JsonWriter json, JsonNode node, string name)
    {
        try
        {
            node.WriteTo(json);
        }
        catch (InvalidOperationException exception)
        {
            // Parsed from an escape such as \ud83d. Of a string of C# the framework makes U+FFFD; an escape it can neither copy nor read.
            throw new ArgumentException(Format(RuleMessages.LoneSurrogate, MessageText.Escape(name)), exception);
        }
    }

    private static string Format(string message, string name) => string.Format(CultureInfo.InvariantCulture, message, name);

    private static void WriteItems(Utf8JsonWriter json, object items)
    {
        json.WriteStartArray();
        foreach (string text in items as IEnumerable<string> ?? [])
        {
            json.WriteStringValue(text);
        }

        foreach (int number in items as IEnumerable<int> ?? [])
        {
            json.WriteNumberValue(number);
        }

        foreach (double number in items as IEnumerable<double> ?? [])
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
