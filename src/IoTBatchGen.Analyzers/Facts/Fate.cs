namespace IoTBatchGen.Analyzers.Facts;

/// <summary>What may happen to a value that code writes to an object, until the object is used. The later values are less certain.</summary>
internal enum Fate
{
    /// <summary>It stays.</summary>
    Stays,

    /// <summary>A field begins with the object: null may be filled later.</summary>
    Begins,

    /// <summary>The object is handed out at last: null may be filled elsewhere, and every placeholder where the object has a null too.</summary>
    HandedOut,

    /// <summary>The object is stored and used afterwards: a placeholder may be filled in between.</summary>
    Stored,

    /// <summary>Anything may take its place.</summary>
    Open,
}
