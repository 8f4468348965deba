namespace IoTBatchGen.Analyzers.Emission;

/// <summary>How much C# is made of one profile: more than any real one needs, and too little to exhaust the compiler that reads it.</summary>
internal static class EmissionLimits
{
    /// <summary>Values of an enumList that become an enum. A longer list makes the para a string, which the constructor checks against it.</summary>
    public const int EnumMembers = 256;

    /// <summary>Listed values that documentation shows.</summary>
    public const int DocumentedValues = 20;
}
