namespace IoTBatchGen.Profiles.Issues;

/// <summary>The ids of the rules about profile files, one constant a rule.</summary>
internal static class ProfileRuleIds
{
    public const string Unreadable = "IOTB0101";
    public const string OverLimits = "IOTB0102";
    public const string EmptyFile = "IOTB0103";
    public const string Archive = "IOTB0104";
    public const string NoCommand = "IOTB0105";
    public const string UnknownField = "IOTB0201";
    public const string MissingField = "IOTB0202";
    public const string WrongKind = "IOTB0203";
    public const string UnknownDataType = "IOTB0204";
    public const string FieldTwice = "IOTB0205";
    public const string NameLength = "IOTB0301";
    public const string DuplicateName = "IOTB0302";
    public const string MinAboveMax = "IOTB0303";
    public const string ConstraintDoesNotFit = "IOTB0304";
    public const string EnumList = "IOTB0305";
    public const string SameIdentifier = "IOTB0306";
    public const string NoDefinition = "IOTB0401";
    public const string UnusedDefinition = "IOTB0402";
    public const string TwoProfiles = "IOTB0403";
    public const string ClassNotFree = "IOTB0404";
}
