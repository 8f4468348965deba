using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The strings in the paras of a raw command. Only the profile defines their other constraints; a typed command checks its own paras.</summary>
internal static class ParaRules
{
    public static void Check(JsonObject paras, ProblemList problems)
    {
        try
        {
            foreach (KeyValuePair<string, JsonNode?> para in paras)
            {
                Check(para.Value, MessageText.Escape(para.Key), problems);
            }
        }
        catch (ArgumentException)
        {
            // Parsed from JSON that gives a name twice: it goes out as it is, and cannot be walked.
        }
    }

    private static void Check(JsonNode? node, string name, ProblemList problems)
    {
        switch (node)
        {
            case JsonObject values:
                foreach (KeyValuePair<string, JsonNode?> value in values)
                {
                    Check(value.Value, name + "." + MessageText.Escape(value.Key), problems);
                }

                break;
            case JsonArray entries:
                for (int i = 0; i < entries.Count; i++)
                {
                    Check(entries[i], RulePhrases.Entry(name, i), problems);
                }

                break;
            case JsonValue value when HasLoneSurrogate(value):
                problems.LoneSurrogate(WireNames.Paras, FieldOwner.Command.PathOf(WireNames.Paras) + "." + name, name);
                break;
        }
    }

    private static bool HasLoneSurrogate(JsonValue value)
    {
        try
        {
            return value.TryGetValue(out string? text) ? LoneSurrogates.AreIn(text) : value.TryGetValue(out char unit) && char.IsSurrogate(unit);
        }
        catch (InvalidOperationException)
        {
            // Parsed from an escape such as \ud83d, which the framework does not give as a string.
            return true;
        }
    }
}
