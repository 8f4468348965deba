namespace IoTBatchGen.Profiles.Yaml;

/// <summary>How much of a profile file is read: far more than any real one holds, and too little to hold up a compiler.</summary>
internal static class ReadingLimits
{
    /// <summary>Greatest length of the text, in UTF-16 code units.</summary>
    public const int Characters = 4 * 1024 * 1024;

    /// <summary>Greatest length of one value, and of comments and space between two, in UTF-16 code units.</summary>
    public const int CharactersOfOneValue = 512 * 1024;

    /// <summary>Lists and objects inside one another.</summary>
    public const int Depth = 64;

    /// <summary>Values, names of fields, lists and objects together.</summary>
    public const int Nodes = 100_000;
}
