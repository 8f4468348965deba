namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Judges a mandatory text with a least and a greatest length, in UTF-16 code units.</summary>
internal static class LengthRule
{
    public static void Judge(JsonFields fields, string name, string ruleIfAbsent, string rule, int least, int greatest)
    {
        if (fields.Text(name, ruleIfAbsent) is { } text && (text.Length < least || text.Length > greatest))
        {
            fields.Problems.Error(rule, fields.PathOf(name), RuleMessages.Length, name, text.Length, least, greatest);
        }
    }
}
