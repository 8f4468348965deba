using System.Text.Json;
using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Validates <c>tags</c>. API document, "TagDTO2 structure".</summary>
internal static class TagRules
{
    private static readonly string[] Known = [WireNames.TagName, WireNames.TagValue];

    public static void Check(JsonFields body)
    {
        if (body.List(WireNames.Tags) is not { } tags)
        {
            return;
        }

        int place = 0;
        foreach (JsonElement tag in tags.EnumerateArray())
        {
            Check(tag, $"{WireNames.Tags}[{place++}]", body.Issues);
        }
    }

    private static void Check(JsonElement tag, string path, IssueList issues)
    {
        if (tag.ValueKind != JsonValueKind.Object)
        {
            issues.Error(RuleIds.WrongType, path, RuleMessages.WrongType, path, JsonTypes.Of(tag), JsonTypeNames.Object);
            return;
        }

        // An absent name breaks the same rule as an empty one.
        var fields = new JsonFields(tag, path, issues);
        LengthRule.Check(
            fields, WireNames.TagName, RuleIds.Tag, RuleIds.Tag, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength);
        LengthRule.Check(
            fields, WireNames.TagValue, RuleIds.Tag, RuleIds.Tag, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength);
        fields.ReportUnknown(Known);
    }
}
