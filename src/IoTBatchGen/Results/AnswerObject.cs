using System;
using System.Collections.Generic;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>The fields of a JSON object that a device or the platform sent.</summary>
/// <remarks>A field that is given twice contradicts itself: which of the two is right must not be guessed.</remarks>
internal sealed class AnswerObject
{
    private readonly HashSet<string>? _repeated;

    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">A name contains half of a surrogate pair.</exception>
    public AnswerObject(JsonElement value)
    {
        foreach (JsonProperty field in value.EnumerateObject())
        {
            if (Fields.ContainsKey(field.Name))
            {
                _repeated ??= new HashSet<string>(StringComparer.Ordinal);
                _repeated.Add(field.Name);
            }

            Fields[field.Name] = field.Value;
        }
    }

    /// <summary>The values by name; of a field given twice the last one.</summary>
    public Dictionary<string, JsonElement> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a field that is given twice; null if it is not.</summary>
    public string? ProblemOf(string name) =>
        _repeated?.Contains(name) == true ? MessageText.Escape(name) + " is given twice" : null;
}
