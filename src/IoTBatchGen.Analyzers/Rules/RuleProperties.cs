namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The names under which a diagnostic carries facts to its fix.</summary>
internal static class RuleProperties
{
    /// <summary>The text that belongs in the place of the one at fault.</summary>
    public const string Replacement = "replacement";
}
