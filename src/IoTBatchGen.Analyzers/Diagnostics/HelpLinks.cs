namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The addresses of the rule pages.</summary>
internal static class HelpLinks
{
    /// <summary>A reserved domain until the project has a site; the pages also travel in the package.</summary>
    public const string Base = "https://iotbatchgen.example/rules/";

    public static string For(string ruleId) => Base + ruleId;
}
