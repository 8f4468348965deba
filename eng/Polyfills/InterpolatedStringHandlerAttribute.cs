namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that takes the parts of an interpolated string one by one.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
