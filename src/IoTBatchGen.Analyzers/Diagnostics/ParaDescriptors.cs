using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The descriptors of the rules for the paras of commands, and for raw commands.</summary>
internal static class ParaDescriptors
{
    private const string Command = "IoTBatch.Command";

    public static readonly DiagnosticDescriptor UnknownPara = new(
        RuleIds.UnknownPara,
        "Para is unknown",
        "command {0} has no para {1}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownPara));

    public static readonly DiagnosticDescriptor MissingPara = new(
        RuleIds.MissingPara,
        "Required para is missing",
        "para {0} is missing; command {1} requires it",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MissingPara));

    public static readonly DiagnosticDescriptor ParaValue = new(
        RuleIds.ParaValue,
        "Para value is not allowed",
        RuleMessages.ParaValue,
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ParaValue));

    public static readonly DiagnosticDescriptor ParaType = new(
        RuleIds.ParaType,
        "Para value has the wrong JSON type",
        RuleMessages.ParaType,
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ParaType));

    public static readonly DiagnosticDescriptor TypedClass = new(
        RuleIds.TypedClass,
        "Typed class exists for the raw command",
        "a typed class exists for this command: {0}",
        Command,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TypedClass));
}
