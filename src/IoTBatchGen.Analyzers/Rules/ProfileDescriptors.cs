using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The rules about profile files. Above each: what the placeholders of its message stand for.</summary>
internal static class ProfileDescriptors
{
    private const string Category = "IoTBatch.Profile";

    /// <summary>0: the reason.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        ProfileRuleIds.Unreadable, "Profile cannot be read", "cannot be read as YAML or JSON: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.Unreadable));

    /// <summary>0: which limit, and how it is passed.</summary>
    public static readonly DiagnosticDescriptor OverLimits = new(
        ProfileRuleIds.OverLimits, "Profile exceeds the limits", "the file exceeds the limits of a profile: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.OverLimits));

    public static readonly DiagnosticDescriptor EmptyFile = new(
        ProfileRuleIds.EmptyFile, "Profile is empty", "the file is empty; it must contain a device profile or a service definition",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.EmptyFile));

    /// <summary>0: the archive's name, 1: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor Archive = new(
        ProfileRuleIds.Archive, "Archive is invalid", "archive '{0}': {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.Archive));

    /// <summary>0: why.</summary>
    public static readonly DiagnosticDescriptor NoCommand = new(
        ProfileRuleIds.NoCommand, "No command is generated from the file", "no command is generated from this file: {0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.NoCommand));

    /// <summary>0: the field, 1: the entity, 2: the field that was meant, or those there are.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        ProfileRuleIds.UnknownField, "Profile field is unknown", "unknown field '{0}' in {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.UnknownField));

    /// <summary>0: the field, 1: missing or empty, 2: the entity.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        ProfileRuleIds.MissingField, "Required profile field is missing", "{0} is {1}; {2} requires it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.MissingField));

    /// <summary>0: the field, 1: what it must be, 2: what it is, 3: what is assumed instead, or lost.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new(
        ProfileRuleIds.WrongKind, "Profile value has the wrong type", "{0} is {2}; it must be {1}; {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.WrongKind));

    /// <summary>0: the dataType, 1: the one that was meant, or nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownDataType = new(
        ProfileRuleIds.UnknownDataType, "Data type is unknown", "unknown dataType '{0}'; the generated parameter accepts any JSON value{1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.UnknownDataType));

    /// <summary>0: the field, 1: the line of the first.</summary>
    public static readonly DiagnosticDescriptor FieldTwice = new(
        ProfileRuleIds.FieldTwice, "Profile field is given twice", "{0} is given twice; the first one (line {1}) is used",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.FieldTwice));

    /// <summary>0: the field, 1: the length found, 2: least, 3: greatest.</summary>
    public static readonly DiagnosticDescriptor NameLength = new(
        ProfileRuleIds.NameLength, "Length of a name is out of range", "{0} has {1} characters; the platform accepts {2} to {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.NameLength));

    /// <summary>0: the field, 1: the name, 2: where the first stands.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        ProfileRuleIds.DuplicateName, "Name is used twice", "{0} '{1}' is used twice; only the first one ({2}) is read",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.DuplicateName));

    /// <summary>0: min, 1: max.</summary>
    public static readonly DiagnosticDescriptor MinAboveMax = new(
        ProfileRuleIds.MinAboveMax, "min is greater than max", "min {0} is greater than max {1}; both are ignored because no value would be allowed",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.MinAboveMax));

    /// <summary>0: the constraint, 1: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor ConstraintDoesNotFit = new(
        ProfileRuleIds.ConstraintDoesNotFit, "Constraint does not apply to the data type", "{0} {1} ignored",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.ConstraintDoesNotFit));

    /// <summary>0: the value, 1: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor EnumList = new(
        ProfileRuleIds.EnumList, "enumList value is invalid", "'{0}' {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.EnumList));

    /// <summary>0: what is named, with its wire name, 1: the C# name it got, 2: the other wire name.</summary>
    public static readonly DiagnosticDescriptor SameIdentifier = new(
        ProfileRuleIds.SameIdentifier, "Two names become the same C# identifier", "{0} is named {1} in C# because {2} already uses the name it would get",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.SameIdentifier));

    /// <summary>0: the serviceType, 1: the root folder, 2: the serviceId, 3: the serviceType that was meant, or nothing.</summary>
    public static readonly DiagnosticDescriptor NoDefinition = new(
        ProfileRuleIds.NoDefinition, "Service type is not defined", "no servicetype-capability file under '{1}' defines serviceType '{0}', so service '{2}' has no commands{3}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.NoDefinition));

    /// <summary>0: why, 1: the serviceType.</summary>
    public static readonly DiagnosticDescriptor UnusedDefinition = new(
        ProfileRuleIds.UnusedDefinition, "Service definition is not used", "nothing is generated for serviceType '{1}' because {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.UnusedDefinition));

    /// <summary>0: deviceType, 1: manufacturerId, 2: model, 3: the file of the other.</summary>
    public static readonly DiagnosticDescriptor TwoProfiles = new(
        ProfileRuleIds.TwoProfiles, "Two profiles describe the same device", "{3} has a different profile for deviceType '{0}', manufacturerId '{1}', model '{2}'; keep only one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.TwoProfiles));

    /// <summary>0: what stands in the way, 1: the deviceType, 2: what to do.</summary>
    public static readonly DiagnosticDescriptor ClassNotFree = new(
        ProfileRuleIds.ClassNotFree, "Class name cannot be used", "{0}, so no class is generated for deviceType '{1}'; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(ProfileRuleIds.ClassNotFree));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        Unreadable, OverLimits, EmptyFile, Archive, NoCommand, UnknownField, MissingField,
        WrongKind, UnknownDataType, FieldTwice, NameLength, DuplicateName,
        MinAboveMax, ConstraintDoesNotFit, EnumList, SameIdentifier, NoDefinition, UnusedDefinition,
        TwoProfiles, ClassNotFree);

    public static ImmutableDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToImmutableDictionary(rule => rule.Id);
}
