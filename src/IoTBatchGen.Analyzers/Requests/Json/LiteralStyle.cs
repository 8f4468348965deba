namespace IoTBatchGen.Analyzers.Requests.Json;

/// <summary>How a literal of C# writes its text.</summary>
/// <param name="HasEscapes">Backslashes escape: <c>"…"</c>.</param>
/// <param name="DoublesQuotes">A quote is doubled: <c>@"…"</c>.</param>
/// <param name="DoublesBraces">A brace is doubled: <c>$"…"</c>.</param>
/// <param name="Indentation">What a raw string of several lines strips from each of them.</param>
internal sealed record LiteralStyle(bool HasEscapes, bool DoublesQuotes, bool DoublesBraces, string Indentation = "");
