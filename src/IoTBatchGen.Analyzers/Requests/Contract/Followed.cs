using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Where an object is at the end of the expression that it was followed through.</summary>
/// <param name="Holder">The local that it is stored in; null if it is in none.</param>
/// <param name="Path">The fields that lead from the object to what is stored.</param>
/// <param name="IsOneOfSeveral">Whether a condition decides between it and others.</param>
/// <param name="Value">The value that is stored.</param>
internal readonly record struct Followed(ILocalSymbol? Holder, string Path, bool IsOneOfSeveral, IOperation? Value);
