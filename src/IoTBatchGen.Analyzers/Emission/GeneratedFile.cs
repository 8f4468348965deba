using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>A generated source file; equal to another with the same name and the same characters.</summary>
/// <param name="HintName">Its name, unique in the project ignoring case.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, SourceText Text)
{
    public bool Equals(GeneratedFile? other) => other is not null && HintName == other.HintName && Text.ContentEquals(other.Text);

    public override int GetHashCode() => HintName.GetHashCode();
}
