using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Judges <c>tags</c>. API document, "TagDTO2 structure".</summary>
internal static class TagRules
{
    private static readonly string[] Known = [WireNames.TagName, WireNames.TagValue];

    public static void Judge(JsonFields body)
    {
        if (body.List(WireNames.Tags) is not { } tags)
        {
            return;
        }

        int place = 0;
        foreach (JsonElement tag in tags.EnumerateArray())
        {
            Judge(tag, $"{WireNames.Tags}[{place++}]", body.Problems);
        }
    }

    private static void Judge(JsonElement tag, string path, ProblemList problems)
    {
        if (tag.ValueKind != JsonValueKind.Object)
        {
            problems.Error(RuleIds.WrongType, path, RuleMessages.WrongType, path, JsonTypes.Of(tag), JsonTypeNames.Object);
            return;
        }

        // An absent name breaks the same rule as an empty one.
        var fields = new JsonFields(tag, path, problems);
        LengthRule.Judge(
            fields, WireNames.TagName, RuleIds.Tag, RuleIds.Tag, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength);
        LengthRule.Judge(
            fields, WireNames.TagValue, RuleIds.Tag, RuleIds.Tag, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength);
        fields.ReportUnknown(Known);
    }
}
