namespace IoTBatchGen.Profiles.Linking;

/// <summary>Limits for the C# that is generated from one profile: far more than any real profile needs, but too little to exhaust the compiler.</summary>
/// <remarks>
/// The limits hold for all that is delivered together: an archive, the devices below one root that share definitions, the devices of one file.
/// What they cost the compiler is measured by the benchmark ShapesAtTheLimit.
/// </remarks>
internal static class EmissionLimits
{
    /// <summary>Services, commands and paras together.</summary>
    public const int Members = 5_000;

    /// <summary>Values of enumLists together.</summary>
    public const int Values = 50_000;

    /// <summary>Characters of all names, descriptions, units and values together.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Values of an enumList that become an enum. A longer list makes the para a string, which the constructor checks against it.</summary>
    public const int EnumMembers = 256;
}
