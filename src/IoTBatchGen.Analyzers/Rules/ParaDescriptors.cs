using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The descriptors of the rules for the paras of commands, and for raw commands as such.</summary>
internal static class ParaDescriptors
{
    private const string Command = "IoTBatch.Command";

    public static readonly DiagnosticDescriptor UnknownPara = new(
        RuleIds.UnknownPara,
        "Para that the command does not have",
        "command {0} has no para {1}; {2}",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.UnknownPara));

    public static readonly DiagnosticDescriptor MissingPara = new(
        RuleIds.MissingPara,
        "Para that the command requires is missing",
        "para {0} is missing; command {1} requires it",
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.MissingPara));

    public static readonly DiagnosticDescriptor ParaValue = new(
        RuleIds.ParaValue,
        "Value of a para outside what the profile allows",
        RuleMessages.ParaValue,
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ParaValue));

    public static readonly DiagnosticDescriptor ParaType = new(
        RuleIds.ParaType,
        "Value of a para of the wrong JSON type",
        RuleMessages.ParaType,
        Command,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ParaType));

    public static readonly DiagnosticDescriptor TypedClass = new(
        RuleIds.TypedClass,
        "Raw command that exists as a typed class",
        "this command exists as a typed class: {0}",
        Command,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.TypedClass));
}
