using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Validates a mandatory text with a minimum and a maximum length, in UTF-16 code units.</summary>
internal static class LengthRule
{
    public static void Check(JsonFields fields, string name, string ruleIfAbsent, string rule, int min, int max)
    {
        if (fields.Text(name, ruleIfAbsent) is { } text && (text.Length < min || text.Length > max))
        {
            fields.Issues.Error(rule, fields.PathOf(name), RuleMessages.Length, name, text.Length, min, max);
        }
    }
}
