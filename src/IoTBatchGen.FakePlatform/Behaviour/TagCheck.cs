using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 105202 and 105201, as far as the options know tags.</summary>
internal sealed class TagCheck(FakePlatformOptions options)
{
    private readonly HashSet<string>? _known =
        options.KnownTagNames == null ? null : new HashSet<string>(options.KnownTagNames, StringComparer.Ordinal);

    private readonly HashSet<(string? Name, string? Value)> _used =
        options.UsedTags.Select(tag => (tag.TagName, tag.TagValue)).ToHashSet();

    public PlatformAnswer? Check(IReadOnlyList<(string Name, string Value)> tags)
    {
        if (_known != null && tags.Any(tag => !_known.Contains(tag.Name)))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.TagNotExist, "a tagName is not among KnownTagNames");
        }

        return tags.Any(tag => _used.Contains(tag))
            ? PlatformAnswer.Refused(BatchTaskErrorCode.TagAlreadyUsed, "a tag is among UsedTags")
            : null;
    }
}
