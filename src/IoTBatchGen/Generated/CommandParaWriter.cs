using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

/// <summary>Writes the paras of a command that are set, each with the JSON type that its dataType declares.</summary>
/// <remarks>API document, "CommandDTO structure", paras. A null value is omitted; where nothing is written, so is <c>paras</c>.</remarks>
internal struct CommandParaWriter
{
    private readonly Utf8JsonWriter _json;
    private bool _started;

    public CommandParaWriter(Utf8JsonWriter json)
    {
        _json = json;
        _started = false;
    }

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
                _json.WriteNumberValue(number);
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case decimal number:
                _json.WriteNumberValue(number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case DateTimeOffset time:
                // The platform's format has no offset.
                _json.WriteStringValue(time.UtcDateTime.ToString(ParaFormats.DateTime, CultureInfo.InvariantCulture));
                break;
            case JsonNode node:
                WriteNode(node, paraName);
                break;
            default:
                WriteItems(value);
                break;
        }
    }

    /// <summary>Writes the paras of a raw command; an empty object stays one, null is omitted.</summary>
    public void WriteAll(JsonObject? paras)
    {
        if (paras is null)
        {
            return;
        }

        WriteNode(paras, WireNames.Paras);
    }

    /// <summary>Closes the paras, where there were any.</summary>
    public void Finish()
    {
        if (_started)
        {
            _json.WriteEndObject();
        }
    }

    private readonly void WriteNode(JsonNode node, string name)
    {
        try
        {
            node.WriteTo(_json);
        }
        catch (InvalidOperationException exception)
        {
            // Parsed from an escape such as \ud83d. Of a string of C# the framework makes U+FFFD; an escape it can neither copy nor read.
            throw new ArgumentException(Format(RuleMessages.LoneSurrogate, MessageText.Escape(name)), exception);
        }
    }

    private static string Format(string message, string name) => string.Format(CultureInfo.InvariantCulture, message, name);

    private readonly void WriteItems(object items)
    {
        _json.WriteStartArray();
        foreach (string text in items as IEnumerable<string> ?? [])
        {
            _json.WriteStringValue(text);
        }

        foreach (int number in items as IEnumerable<int> ?? [])
        {
            _json.WriteNumberValue(number);
        }

        foreach (double number in items as IEnumerable<double> ?? [])
        {
            _json.WriteNumberValue(number);
        }

        _json.WriteEndArray();
    }

    private void Start(string paraName)
    {
        if (!_started)
        {
            _json.WriteStartObject();
            _started = true;
        }

        _json.WritePropertyName(paraName);
    }
}
