using System.Collections.Immutable;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;
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
    /// <summary>
    /// The text of a file, or why there is none of an archive; nothing if it is neither, or cannot be opened (which the compiler reports).
    /// </summary>
    public static ImmutableArray<StepResult<ProfileText>> Read(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        if (ProfileFiles.TryGetItem(file, options, out ProfileItem? item) && file.GetText(cancellationToken) is { } text)
        {
            return ImmutableArray.Create(new StepResult<ProfileText>(new ProfileText(file.Path, item, text), null));
        }

        return ProfileFiles.FaultsOf(file, options, cancellationToken) is { } faults && NothingGenerated.From(faults) is { } nothing
            ? ImmutableArray.Create(new StepResult<ProfileText>(null, nothing))
            : ImmutableArray<StepResult<ProfileText>>.Empty;
    }

    public bool Equals(ProfileText? other) =>
        other is not null && Path == other.Path && Item == other.Item && Text.ContentEquals(other.Text)
        && ForeignText.IsCertain(Text.Encoding) == ForeignText.IsCertain(other.Text.Encoding);

    public override int GetHashCode() => Item.GetHashCode();
}
