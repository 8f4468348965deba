namespace IoTBatchGen.Profiles.Issues;

/// <summary>How severe an issue is. The numbers are those of the compiler's diagnostics.</summary>
internal enum IssueSeverity
{
    Info = 1,
    Warning = 2,
    Error = 3,
}
