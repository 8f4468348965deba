using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The descriptors of the rules for the client's options.</summary>
internal static class ClientDescriptors
{
    private const string Client = "IoTBatch.Client";

    public static readonly DiagnosticDescriptor PlainHttp = new(
        RuleIds.PlainHttp,
        "Server URL is not https",
        RuleMessages.PlainHttp,
        Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.PlainHttp));

    public static readonly DiagnosticDescriptor Secret = new(
        RuleIds.Secret,
        "Secret written as a literal",
        "{0} is written in the code, where everybody reads it who has the code or the assembly; take it from configuration or a secret store",
        Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.Secret));
}
