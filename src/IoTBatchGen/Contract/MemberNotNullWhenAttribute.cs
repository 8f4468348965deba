#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What netstandard2.0 lacks: compilers know the attribute by its name.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, string member) : Attribute
{
    public bool ReturnValue { get; } = returnValue;

    public string[] Members { get; } = { member };
}
#endif
