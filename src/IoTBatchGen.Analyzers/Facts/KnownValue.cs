using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>A value that the compiler knows, and where the code states it.</summary>
/// <param name="Value">
/// null, string, bool, long (every whole number), double, decimal, <see cref="System.TimeSpan"/> or <see cref="BatchTargetType"/>.
/// </param>
/// <param name="Place">The expression.</param>
internal readonly record struct KnownValue(object? Value, Location Place);
