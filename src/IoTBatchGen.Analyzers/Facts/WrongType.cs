using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>A value whose JSON type the API does not accept in its place.</summary>
/// <param name="Name">The field or the entry, <c>deviceList[1]</c>.</param>
/// <param name="Found">The type it has, of <see cref="JsonTypeNames"/>.</param>
/// <param name="Wanted">The type it should have, of <see cref="JsonTypeNames"/>.</param>
/// <param name="Place">The value.</param>
/// <param name="Replacement">The same value in the right type; null if there is none.</param>
internal readonly record struct WrongType(string Name, string Found, string Wanted, Location Place, string? Replacement);
