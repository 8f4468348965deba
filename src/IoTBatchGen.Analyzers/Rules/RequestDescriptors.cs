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

    public static readonly DiagnosticDescriptor TaskName = new(
        RuleIds.TaskName,
        "Task name empty or too long",
        RuleMessages.TaskName,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TaskName));

    public static readonly DiagnosticDescriptor MandatoryField = new(
        RuleIds.MandatoryField,
        "Mandatory field is absent",
        RuleMessages.MandatoryField,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MandatoryField));

    public static readonly DiagnosticDescriptor IgnoredField = new(
        RuleIds.IgnoredField,
        "Field that the target type ignores",
        RuleMessages.IgnoredField,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.IgnoredField));

    public static readonly DiagnosticDescriptor TaskType = new(
        RuleIds.TaskType,
        "Task type that the platform does not know",
        RuleMessages.TaskType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TaskType));

    public static readonly DiagnosticDescriptor MaxRetransmit = new(
        RuleIds.MaxRetransmit,
        "Number of retransmissions outside what the platform accepts",
        RuleMessages.MaxRetransmit,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MaxRetransmit));

    public static readonly DiagnosticDescriptor Tag = new(
        RuleIds.Tag,
        "Tag name or value outside the lengths that the platform accepts",
        RuleMessages.Length,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.Tag));

    public static readonly DiagnosticDescriptor CallbackUrl = new(
        RuleIds.CallbackUrl,
        "Callback URL is not an absolute http or https URL",
        RuleMessages.CallbackUrl,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.CallbackUrl));

    public static readonly DiagnosticDescriptor AppId = new(
        RuleIds.AppId,
        "Application id is too long",
        RuleMessages.AppId,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.AppId));

    public static readonly DiagnosticDescriptor EmptyListEntry = new(
        RuleIds.EmptyListEntry,
        "Empty id or name in a list",
        RuleMessages.EmptyListEntry,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.EmptyListEntry));

    public static readonly DiagnosticDescriptor CommandName = new(
        RuleIds.CommandName,
        "Name of service or command outside the lengths that the platform accepts",
        RuleMessages.Length,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.CommandName));

    public static readonly DiagnosticDescriptor TargetType = new(
        RuleIds.TargetType,
        "Target type that the platform does not know",
        RuleMessages.TargetType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TargetType));

    public static readonly DiagnosticDescriptor WrongType = new(
        RuleIds.WrongType,
        "Value of the wrong JSON type, or null",
        RuleMessages.WrongType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.WrongType));

    public static readonly DiagnosticDescriptor UnknownField = new(
        RuleIds.UnknownField,
        "Field that the API does not know",
        RuleMessages.UnknownField,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownField));

    public static readonly DiagnosticDescriptor RepeatedListEntry = new(
        RuleIds.RepeatedListEntry,
        "Id or name stands twice in a list",
        RuleMessages.RepeatedListEntry,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.RepeatedListEntry));

    public static readonly DiagnosticDescriptor RepeatedField = new(
        RuleIds.RepeatedField,
        "Field is given twice",
        "{0} is given twice, first in line {1}; {2}, so keep one",
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.RepeatedField));

    public static readonly DiagnosticDescriptor UnknownService = new(
        RuleIds.UnknownService,
        "Service that no profile knows",
        "serviceId {0} is in {1}; {2}",
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

    public static readonly DiagnosticDescriptor UnknownDeviceType = new(
        RuleIds.UnknownDeviceType,
        "Device type that no profile has",
        "{0} {1} is in no device profile that fits; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownDeviceType));
}
