using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A profile file before it is read; equal to another with the same item and the same characters.</summary>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Item">The file's item.</param>
/// <param name="Text">The text.</param>
internal sealed record ProfileText(string Path, ProfileItem Item, SourceText Text)
{
    /// <summary>The text of a file; null where it is no profile, or cannot be opened (which the compiler reports).</summary>
    public static ProfileText? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        ProfileFiles.TryGetItem(file, options, out ProfileItem? item) && file.GetText(cancellationToken) is { } text
            ? new ProfileText(file.Path, item, text)
            : null;

    /// <summary>The files without those that the project includes twice, such as by a glob and by name.</summary>
    public static HashSet<AdditionalText> Distinct(ImmutableArray<AdditionalText> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return new HashSet<AdditionalText>(files.Where(file => paths.Add(file.Path)));
    }

    public bool Equals(ProfileText? other) =>
        other is not null && Path == other.Path && Item == other.Item && Text.ContentEquals(other.Text);

    public override int GetHashCode() => Item.GetHashCode();
}
