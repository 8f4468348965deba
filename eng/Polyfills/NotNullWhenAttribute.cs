namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler that an argument is not null if the method returns <paramref name="returnValue"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value that says so.</summary>
    public bool ReturnValue { get; } = returnValue;
}
