namespace IoTBatchGen.Profiles.Naming;

/// <summary>What the C# of the consuming project has.</summary>
/// <param name="Nullable">Whether it has nullable annotations (C# 8).</param>
/// <param name="NotNullWhen">Whether its framework has <c>NotNullWhenAttribute</c>; only of use with nullable annotations.</param>
/// <param name="FileScopedNamespaces">Whether it has namespaces without braces (C# 10).</param>
internal sealed record ConsumerLanguage(bool Nullable, bool NotNullWhen, bool FileScopedNamespaces)
{
    /// <summary>C# 7.3. For names, which are the same in all versions.</summary>
    public static ConsumerLanguage Oldest { get; } = new(false, false, false);
}
