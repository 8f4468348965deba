namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>What a call does with a request that is passed to it.</summary>
internal enum Callee
{
    /// <summary>Nothing is known of it: the request may be sent.</summary>
    Unknown,

    /// <summary>Compares it, logs it, takes it for a key, for a test's data, for the answer to a caller.</summary>
    SetsAside,

    /// <summary>Reads text as JSON.</summary>
    Parses,

    /// <summary>Makes a JSON tree of an object.</summary>
    MakesTree,

    /// <summary>Writes an object or a tree as text.</summary>
    Serializes,

    /// <summary>Takes a text as a format.</summary>
    Formats,

    /// <summary>Holds a text that it may change: a <c>StringBuilder</c>.</summary>
    Holds,

    /// <summary>Exchanges parts of a text, which it is given: <c>Regex.Replace</c>.</summary>
    Exchanges,

    /// <summary>Sends it unchanged.</summary>
    Sends,
}
