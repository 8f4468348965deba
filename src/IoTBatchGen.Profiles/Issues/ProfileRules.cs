using System.Collections.Immutable;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>A rule about profile files.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">How severe a broken rule is, until the project's configuration says otherwise.</param>
/// <param name="Title">What it is about.</param>
/// <param name="MessageFormat">What it says, with a placeholder for each argument of the issue.</param>
internal sealed record ProfileRule(string Id, IssueSeverity Severity, string Title, string MessageFormat);

/// <summary>The rules about profile files. Above each: what the placeholders of its message are.</summary>
internal static class ProfileRules
{
    /// <summary>0: the reason.</summary>
    public static readonly ProfileRule Unreadable = new(
        ProfileRuleIds.Unreadable, IssueSeverity.Error, "Profile cannot be read",
        "cannot be read as YAML or JSON: {0}");

    /// <summary>0: which limit, and how it is passed.</summary>
    public static readonly ProfileRule OverLimits = new(
        ProfileRuleIds.OverLimits, IssueSeverity.Error, "Profile exceeds the limits",
        "the file exceeds the limits of a profile: {0}");

    public static readonly ProfileRule EmptyFile = new(
        ProfileRuleIds.EmptyFile, IssueSeverity.Warning, "Profile is empty",
        "the file is empty; it must contain a device profile or a service definition");

    /// <summary>0: the archive's name, 1: what is wrong with it.</summary>
    public static readonly ProfileRule Archive = new(
        ProfileRuleIds.Archive, IssueSeverity.Error, "Archive is invalid",
        "archive '{0}': {1}");

    /// <summary>0: why.</summary>
    public static readonly ProfileRule NoCommand = new(
        ProfileRuleIds.NoCommand, IssueSeverity.Warning, "No command is generated from the file",
        "no command is generated from this file: {0}");

    /// <summary>0: the field, 1: the entity, 2: the suggested field, or the known fields.</summary>
    public static readonly ProfileRule UnknownField = new(
        ProfileRuleIds.UnknownField, IssueSeverity.Error, "Profile field is unknown",
        "unknown field '{0}' in {1}; {2}");

    /// <summary>0: the field, 1: missing or empty, 2: the entity.</summary>
    public static readonly ProfileRule MissingField = new(
        ProfileRuleIds.MissingField, IssueSeverity.Error, "Required profile field is missing",
        "{0} is {1}; {2} requires it");

    /// <summary>0: the field, 1: what it must be, 2: what it is, 3: what is assumed instead, or lost.</summary>
    public static readonly ProfileRule WrongKind = new(
        ProfileRuleIds.WrongKind, IssueSeverity.Error, "Profile value has the wrong type",
        "{0} is {2}; it must be {1}; {3}");

    /// <summary>0: the dataType, 1: the suggested one, or nothing.</summary>
    public static readonly ProfileRule UnknownDataType = new(
        ProfileRuleIds.UnknownDataType, IssueSeverity.Warning, "Data type is unknown",
        "unknown dataType '{0}'; the para accepts any JSON value{1}");

    /// <summary>0: the field, 1: the line of the first.</summary>
    public static readonly ProfileRule FieldTwice = new(
        ProfileRuleIds.FieldTwice, IssueSeverity.Error, "Profile field is given twice",
        "{0} is given twice; the first one (line {1}) is used");

    /// <summary>0: the field, 1: the length found, 2: least, 3: greatest.</summary>
    public static readonly ProfileRule NameLength = new(
        ProfileRuleIds.NameLength, IssueSeverity.Error, "Length of a name is out of range",
        "{0} has {1} characters; the platform accepts {2} to {3}");

    /// <summary>0: the field, 1: the name, 2: the position of the first one.</summary>
    public static readonly ProfileRule DuplicateName = new(
        ProfileRuleIds.DuplicateName, IssueSeverity.Error, "Name is used twice",
        "{0} '{1}' is used twice; only the first one ({2}) is read");

    /// <summary>0: min, 1: max.</summary>
    public static readonly ProfileRule MinAboveMax = new(
        ProfileRuleIds.MinAboveMax, IssueSeverity.Error, "min is greater than max",
        "min {0} is greater than max {1}; both are ignored because no value would be allowed");

    /// <summary>0: the constraint, 1: what is wrong with it.</summary>
    public static readonly ProfileRule ConstraintDoesNotFit = new(
        ProfileRuleIds.ConstraintDoesNotFit, IssueSeverity.Info, "Constraint does not apply to the data type",
        "{0} {1} ignored");

    /// <summary>0: the value, 1: what is wrong with it.</summary>
    public static readonly ProfileRule EnumList = new(
        ProfileRuleIds.EnumList, IssueSeverity.Warning, "enumList value is invalid",
        "'{0}' {1}");

    /// <summary>0: what is named, with its wire name, 1: the C# name it got, 2: the other wire name.</summary>
    public static readonly ProfileRule SameIdentifier = new(
        ProfileRuleIds.SameIdentifier, IssueSeverity.Warning, "Two names become the same C# identifier",
        "{0} is named {1} in C# because {2} already uses the name it would get");

    /// <summary>0: the serviceType, 1: the root folder, 2: the serviceId, 3: the suggested serviceType, or nothing.</summary>
    public static readonly ProfileRule NoDefinition = new(
        ProfileRuleIds.NoDefinition, IssueSeverity.Warning, "Service type is not defined",
        "no servicetype-capability file under '{1}' defines serviceType '{0}', so service '{2}' has no commands{3}");

    /// <summary>0: why, 1: the serviceType.</summary>
    public static readonly ProfileRule UnusedDefinition = new(
        ProfileRuleIds.UnusedDefinition, IssueSeverity.Info, "Service definition is not used",
        "nothing is generated for serviceType '{1}' because {0}");

    /// <summary>0: deviceType, 1: manufacturerId, 2: model, 3: the file of the other.</summary>
    public static readonly ProfileRule TwoProfiles = new(
        ProfileRuleIds.TwoProfiles, IssueSeverity.Error, "Two profiles describe the same device",
        "{3} has a different profile for deviceType '{0}', manufacturerId '{1}', model '{2}'; keep only one of them");

    /// <summary>0: the reason, 1: the deviceType, 2: what to do.</summary>
    public static readonly ProfileRule ClassNotFree = new(
        ProfileRuleIds.ClassNotFree, IssueSeverity.Error, "Class name cannot be used",
        "{0}, so no class is generated for deviceType '{1}'; {2}");

    public static ImmutableArray<ProfileRule> All { get; } = ImmutableArray.Create(
        Unreadable, OverLimits, EmptyFile, Archive, NoCommand, UnknownField, MissingField,
        WrongKind, UnknownDataType, FieldTwice, NameLength, DuplicateName,
        MinAboveMax, ConstraintDoesNotFit, EnumList, SameIdentifier, NoDefinition, UnusedDefinition,
        TwoProfiles, ClassNotFree);

    public static ImmutableDictionary<string, ProfileRule> ById { get; } = All.ToImmutableDictionary(rule => rule.Id);
}
