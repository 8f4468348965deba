namespace System.Runtime.CompilerServices;

/// <summary>Names the arguments of the call that such a type is made with; empty for the object of the call itself.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    /// <summary>The names.</summary>
    public string[] Arguments { get; } = arguments;
}
