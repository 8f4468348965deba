namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a member is <c>init</c>, as those of records are.</summary>
internal static class IsExternalInit;
