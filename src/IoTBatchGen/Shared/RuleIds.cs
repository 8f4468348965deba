namespace IoTBatchGen.Shared;

/// <summary>The ids of the request rules, one constant a rule: the same for analyzers, validation and fake platform.</summary>
internal static class RuleIds
{
    public const string Timeout = "IOTB1001";
    public const string TaskName = "IOTB1002";
    public const string MandatoryField = "IOTB1003";
    public const string ConditionalField = "IOTB1004";
    public const string IgnoredField = "IOTB1005";
    public const string TaskType = "IOTB1006";
    public const string MaxRetransmit = "IOTB1007";
    public const string Tag = "IOTB1008";
    public const string CallbackUrl = "IOTB1009";
    public const string AppId = "IOTB1010";
    public const string EmptyListEntry = "IOTB1011";
    public const string CommandName = "IOTB1012";
    public const string TargetType = "IOTB1013";
    public const string WrongType = "IOTB1014";
    public const string UnknownField = "IOTB1015";
    public const string RepeatedListEntry = "IOTB1016";
    public const string RepeatedField = "IOTB1017";
    public const string UnknownService = "IOTB1101";
    public const string UnknownCommand = "IOTB1102";
    public const string UnknownPara = "IOTB1103";
    public const string MissingPara = "IOTB1104";
    public const string ParaValue = "IOTB1105";
    public const string ParaType = "IOTB1106";
    public const string UnknownDeviceType = "IOTB1107";
    public const string TypedClass = "IOTB1108";
    public const string PlainHttp = "IOTB1201";
    public const string Secret = "IOTB1202";
}
