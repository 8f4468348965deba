namespace IoTBatchGen.FakePlatform;

/// <summary>SplitMix64: numbers that depend on a seed and a position only, not on what was asked before.</summary>
internal static class SeededNumbers
{
    /// <summary>A number of at least 0 and less than 1.</summary>
    public static double Uniform(ulong seed, ulong position)
    {
        ulong z = (seed * 0xD1342543DE82EF95) + (position * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (z >> 11) / (double)(1UL << 53);
    }

    /// <summary>A position for a text: FNV-1a, which is the same in every process.</summary>
    public static ulong Position(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 1099511628211;
        }

        return hash;
    }
}
