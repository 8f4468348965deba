using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The descriptors of the rules for requests.</summary>
internal static class RequestDescriptors
{
    private const string Request = "IoTBatch.Request";
    private const string Command = "IoTBatch.Command";

    public static readonly DiagnosticDescriptor Timeout = new(
        RuleIds.Timeout,
        "Timeout is out of range",
        RuleMessages.Timeout,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.Timeout));

    public static readonly DiagnosticDescriptor ConditionalField = new(
        RuleIds.ConditionalField,
        "Field required by the target type is missing or empty",
        RuleMessages.ConditionalField,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ConditionalField));

    public static readonly DiagnosticDescriptor TaskName = new(
        RuleIds.TaskName,
        "Task name is empty or too long",
        RuleMessages.TaskName,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TaskName));

    public static readonly DiagnosticDescriptor MandatoryField = new(
        RuleIds.MandatoryField,
        "Mandatory field is missing",
        RuleMessages.MandatoryField,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MandatoryField));

    public static readonly DiagnosticDescriptor IgnoredField = new(
        RuleIds.IgnoredField,
        "Field is ignored for the target type",
        RuleMessages.IgnoredField,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.IgnoredField));

    public static readonly DiagnosticDescriptor TaskType = new(
        RuleIds.TaskType,
        "Task type is unknown",
        RuleMessages.TaskType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TaskType));

    public static readonly DiagnosticDescriptor MaxRetransmit = new(
        RuleIds.MaxRetransmit,
        "Number of retransmissions is out of range",
        RuleMessages.MaxRetransmit,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MaxRetransmit));

    public static readonly DiagnosticDescriptor Tag = new(
        RuleIds.Tag,
        "Length of a tag name or value is out of range",
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
        "Application ID is too long",
        RuleMessages.AppId,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.AppId));

    public static readonly DiagnosticDescriptor EmptyListEntry = new(
        RuleIds.EmptyListEntry,
        "List entry is empty",
        RuleMessages.EmptyListEntry,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.EmptyListEntry));

    public static readonly DiagnosticDescriptor CommandName = new(
        RuleIds.CommandName,
        "Length of a service ID or command name is out of range",
        RuleMessages.Length,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.CommandName));

    public static readonly DiagnosticDescriptor TargetType = new(
        RuleIds.TargetType,
        "Target type is unknown",
        RuleMessages.TargetType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TargetType));

    public static readonly DiagnosticDescriptor WrongType = new(
        RuleIds.WrongType,
        "Value has the wrong JSON type",
        RuleMessages.WrongType,
        Request,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.WrongType));

    public static readonly DiagnosticDescriptor UnknownField = new(
        RuleIds.UnknownField,
        "Request field is unknown",
        RuleMessages.UnknownField,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownField));

    public static readonly DiagnosticDescriptor RepeatedListEntry = new(
        RuleIds.RepeatedListEntry,
        "List entry is repeated",
        RuleMessages.RepeatedListEntry,
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.RepeatedListEntry));

    public static readonly DiagnosticDescriptor RepeatedField = new(
        RuleIds.RepeatedField,
        "Request field is given twice",
        "{0} is already set on line {1}; {2}, so remove one",
        Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.RepeatedField));

    public static readonly DiagnosticDescriptor UnknownService = new(
        RuleIds.UnknownService,
        "Service is unknown",
        "{1} has serviceId {0}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownService));

    public static readonly DiagnosticDescriptor UnknownCommand = new(
        RuleIds.UnknownCommand,
        "Command is unknown",
        "service {0} has no command {1}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownCommand));

    public static readonly DiagnosticDescriptor UnknownDeviceType = new(
        RuleIds.UnknownDeviceType,
        "Device type is unknown",
        "no matching device profile has {0} {1}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownDeviceType));
}
