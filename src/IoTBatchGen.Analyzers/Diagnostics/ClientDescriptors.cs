using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The descriptors of the rules for the client's options.</summary>
internal static class ClientDescriptors
{
    private const string Client = "IoTBatch.Client";

    public static readonly DiagnosticDescriptor PlainHttp = new(
        RuleIds.PlainHttp,
        "Server URL does not use https",
        RuleMessages.PlainHttp,
        Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.PlainHttp));

    public static readonly DiagnosticDescriptor Secret = new(
        RuleIds.Secret,
        "Secret is hard-coded",
        "{0} is hard-coded and readable by anyone with the source or the assembly; read it from configuration or a secret store",
        Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.Secret));
}
