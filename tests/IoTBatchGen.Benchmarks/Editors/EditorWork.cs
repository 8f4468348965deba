namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>What is at work in a project that an editor has opened.</summary>
internal enum EditorWork
{
    /// <summary>The package.</summary>
    Package,

    /// <summary>
    /// A generator that copies the same files, and analyzers that do nothing: what Roslyn itself needs for that many files of a generator, whoever makes them.
    /// </summary>
    CopyingGenerator,

    /// <summary>Nothing: the same files are the project's own, and analyzers do nothing.</summary>
    Nothing,
}
