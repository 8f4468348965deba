using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>Where the generator reports: places inside a file are the analyzers' (a moved line must not cost a generation).</summary>
internal static class FirstLine
{
    public static Location In(string path) => Location.Create(path, default, default(LinePositionSpan));
}
