using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 105202 and 105201, for the tags that the options list.</summary>
internal sealed class TagCheck(FakePlatformOptions options)
{
    private readonly HashSet<string>? _known =
        options.KnownTagNames is null ? null : new HashSet<string>(options.KnownTagNames, StringComparer.Ordinal);

    private readonly HashSet<(string? Name, string? Value)> _used =
        options.UsedTags.Select(tag => (tag.TagName, tag.TagValue)).ToHashSet();

    public FakeResponse? Check(IReadOnlyList<(string Name, string Value)> tags)
    {
        if (_known is not null && tags.Any(tag => !_known.Contains(tag.Name)))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.TagNotExist, "a tagName is not among KnownTagNames");
        }

        return tags.Any(tag => _used.Contains(tag))
            ? FakeResponse.Rejected(BatchTaskErrorCode.TagAlreadyUsed, "a tag is among UsedTags")
            : null;
    }
}
