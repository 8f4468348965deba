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
                // Names are made only where there is something to report.
                if (HasLoneSurrogate(para.Value))
                {
                    Report(para.Value, MessageText.Escape(para.Key), problems);
                }
            }
        }
        catch (ArgumentException)
        {
            // Parsed from JSON that gives a name twice: it goes out as it is, and cannot be walked.
        }
    }

    private static void Report(JsonNode? node, string name, ProblemList problems)
    {
        switch (node)
        {
            case JsonObject values:
                foreach (KeyValuePair<string, JsonNode?> value in values)
                {
                    Report(value.Value, name + "." + MessageText.Escape(value.Key), problems);
                }

                break;
            case JsonArray entries:
                for (int i = 0; i < entries.Count; i++)
                {
                    Report(entries[i], RulePhrases.Entry(name, i), problems);
                }

                break;
            case JsonValue value when IsLoneSurrogate(value):
                problems.LoneSurrogate(WireNames.Paras, FieldOwner.Command.PathOf(WireNames.Paras) + "." + name, name);
                break;
        }
    }

    private static bool HasLoneSurrogate(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject values:
                foreach (KeyValuePair<string, JsonNode?> value in values)
                {
                    if (HasLoneSurrogate(value.Value))
                    {
                        return true;
                    }
                }

                return false;
            case JsonArray entries:
                for (int i = 0; i < entries.Count; i++)
                {
                    if (HasLoneSurrogate(entries[i]))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return node is JsonValue single && IsLoneSurrogate(single);
        }
    }

    private static bool IsLoneSurrogate(JsonValue value)
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
