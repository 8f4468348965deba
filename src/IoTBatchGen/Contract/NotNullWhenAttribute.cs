#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What netstandard2.0 lacks: compilers know the attribute by its name.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
