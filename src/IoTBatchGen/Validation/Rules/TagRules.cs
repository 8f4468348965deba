using System.Collections.Generic;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The tags. API document, "TagDTO2 structure".</summary>
internal static class TagRules
{
    public static void Check(IList<BatchTaskTag> tags, ProblemList problems)
    {
        for (int i = 0; i < tags.Count; i++)
        {
            BatchTaskTag? tag = tags[i];
            FieldOwner owner = FieldOwner.Entry(WireNames.Tags, i);
            problems.CheckLength(RuleIds.Tag, owner, ApiSchema.TagName, tag?.TagName);
            problems.CheckLength(RuleIds.Tag, owner, ApiSchema.TagValue, tag?.TagValue);
        }
    }
}
