using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The descriptors of the rules for requests.</summary>
internal static class RequestDescriptors
{
    private const string Request = "IoTBatch.Request";
    private const string Command = "IoTBatch.Command";

    public static readonly DiagnosticDescriptor Timeout = new(
        RuleIds.Timeout,
        "Timeout outside what the platform accepts",
        RuleMessages.Timeout,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.Timeout));

    public static readonly DiagnosticDescriptor ConditionalField = new(
        RuleIds.ConditionalField,
        "Field that the target type makes mandatory is absent or empty",
        RuleMessages.ConditionalField,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ConditionalField));

    public static readonly DiagnosticDescriptor UnknownService = new(
        RuleIds.UnknownService,
        "Service that no profile knows",
        "serviceId {0} is in no device profile; {1}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownService));

    public static readonly DiagnosticDescriptor UnknownCommand = new(
        RuleIds.UnknownCommand,
        "Command that the service does not have",
        "service {0} has no command {1}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownCommand));
}
