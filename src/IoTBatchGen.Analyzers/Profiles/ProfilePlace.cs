using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>A place in a profile file.</summary>
internal readonly record struct ProfilePlace(TextSpan Span, LinePositionSpan LineSpan)
{
    public Location In(string path) => Location.Create(path, Span, LineSpan);
}
