using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>A generated source file.</summary>
/// <param name="HintName">Its name, unique in the project ignoring case.</param>
/// <param name="Source">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Source)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public SourceText ToSourceText() => SourceText.From(Source, Utf8, SourceHashAlgorithm.Sha256);
}
