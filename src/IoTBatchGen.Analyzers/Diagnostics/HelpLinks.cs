namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>Where the pages of the rules stand.</summary>
internal static class HelpLinks
{
    /// <summary>A reserved domain until the project has a site; the pages also travel in the package.</summary>
    public const string Base = "https://iotbatchgen.example/rules/";

    public static string For(string ruleId) => Base + ruleId;
}
