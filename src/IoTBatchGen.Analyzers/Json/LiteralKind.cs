namespace IoTBatchGen.Analyzers.Json;

/// <summary>How a string literal is written.</summary>
/// <param name="IsVerbatim">Whether it begins with <c>@</c>.</param>
/// <param name="Quotes">The number of quotes at each end: one, or three and more for a raw literal.</param>
/// <param name="IsMultiLine">Whether it is raw and its text begins on a line of its own.</param>
/// <param name="Dollars">How many <c>$</c> it begins with; 0 for one without holes.</param>
internal readonly record struct LiteralKind(bool IsVerbatim, int Quotes, bool IsMultiLine, int Dollars)
{
    public bool IsRaw => Quotes > 2;

    public bool IsInterpolated => Dollars > 0;

    /// <summary>The number of characters before the text of a single-line literal.</summary>
    public int OpeningLength => (IsVerbatim ? 1 : 0) + Dollars + Quotes;
}
