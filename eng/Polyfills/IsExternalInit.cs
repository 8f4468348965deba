namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a member is <c>init</c>, as those of records are.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
