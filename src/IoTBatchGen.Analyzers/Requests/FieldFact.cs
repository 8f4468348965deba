using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>One field of a request that the code sets, by its name on the wire.</summary>
/// <param name="Shape">The object it belongs to.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">What the code says of its value.</param>
/// <param name="Place">The expression that sets it.</param>
internal sealed record FieldFact(RequestShape Shape, string Name, FactValue Value, Location Place);
