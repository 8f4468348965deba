using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Anonymous;

/// <summary>Reads a value that is stated in a form of its own; null if it is not.</summary>
/// <param name="value">The value.</param>
/// <param name="shape">What an object in its place is; null if none belongs.</param>
/// <param name="isWhole">Whether a whole number belongs there.</param>
/// <param name="depth">How much deeper to look.</param>
internal delegate FactValue? FormReader(IOperation value, ObjectKind? shape, bool isWhole, int depth);
