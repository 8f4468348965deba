using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

/// <summary>For generated code: writes the paras of a command that are set, each with the JSON type its dataType declares.</summary>
/// <remarks>API document, "CommandDTO structure", paras. A null value is omitted; where nothing is written, so is <c>paras</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CommandParaWriter
{
    private readonly Utf8JsonWriter _json;
    private bool _started;

    internal CommandParaWriter(Utf8JsonWriter json)
    {
        _json = json;
        _started = false;
    }

    /// <summary>Writes an int para.</summary>
    /// <param name="paraName">The para's name.</param>
    /// <param name="value">Its value; null is omitted.</param>
    public void Write(string paraName, int? value)
    {
        if (value is int set)
        {
            Start(paraName);
            _json.WriteNumberValue(set);
        }
    }

    /// <summary>Writes a long para, or an int para whose bounds exceed an int.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, long? value)
    {
        if (value is long set)
        {
            Start(paraName);
            _json.WriteNumberValue(set);
        }
    }

    /// <summary>Writes a decimal para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, decimal? value)
    {
        if (value is decimal set)
        {
            Start(paraName);
            _json.WriteNumberValue(set);
        }
    }

    /// <summary>Writes a double para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, double? value)
    {
        if (value is double set)
        {
            Start(paraName);
            _json.WriteNumberValue(set);
        }
    }

    /// <summary>Writes a boolean para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, bool? value)
    {
        if (value is bool set)
        {
            Start(paraName);
            _json.WriteBooleanValue(set);
        }
    }

    /// <summary>Writes a string or enum para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, string? value)
    {
        if (value is not null)
        {
            Start(paraName);
            _json.WriteStringValue(value);
        }
    }

    /// <summary>Writes a DateTime para in the platform's format, in UTC.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, DateTimeOffset? value)
    {
        if (value is DateTimeOffset set)
        {
            Start(paraName);
            _json.WriteStringValue(set.UtcDateTime.ToString(ParaFormats.DateTime, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a list&lt;int&gt; para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, IReadOnlyList<int>? value)
    {
        if (value is not null)
        {
            StartArray(paraName);
            foreach (int item in value)
            {
                _json.WriteNumberValue(item);
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Writes a list&lt;double&gt; para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, IReadOnlyList<double>? value)
    {
        if (value is not null)
        {
            StartArray(paraName);
            foreach (double item in value)
            {
                _json.WriteNumberValue(item);
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Writes a string list para.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, IReadOnlyList<string>? value)
    {
        if (value is not null)
        {
            StartArray(paraName);
            foreach (string item in value)
            {
                _json.WriteStringValue(item);
            }

            _json.WriteEndArray();
        }
    }

    /// <summary>Writes a jsonObject para, or one of an unknown dataType.</summary>
    /// <inheritdoc cref="Write(string, int?)"/>
    public void Write(string paraName, JsonNode? value)
    {
        if (value is not null)
        {
            Start(paraName);
            WriteNode(value, paraName);
        }
    }

    /// <summary>Writes the paras of a raw command; an empty object stays one, null is omitted.</summary>
    internal void WriteAll(JsonObject? paras)
    {
        if (paras is null)
        {
            return;
        }

        WriteNode(paras, WireNames.Paras);
    }

    /// <summary>Closes the paras, where there were any.</summary>
    internal void Finish()
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

    private void StartArray(string paraName)
    {
        Start(paraName);
        _json.WriteStartArray();
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
