using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>Where the generator reports. Only analyzers use positions inside a file, so that a moved line does not cause a new generation.</summary>
internal static class FirstLine
{
    public static Location In(string path) => Location.Create(path, default, default(LinePositionSpan));
}
