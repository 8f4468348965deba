namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>What is at work in a project that an editor has opened.</summary>
internal enum EditorWork
{
    /// <summary>The package, whose generator runs after each change.</summary>
    Package,

    /// <summary>
    /// The package, whose generator runs when a file is saved or the project is built: the default of Visual Studio and of the C# extension of Visual Studio
    /// Code ("Balanced"). Between two saves its files are as they are, as the project's own files would be.
    /// </summary>
    PackageOnSave,

    /// <summary>
    /// A generator that copies the same files, and analyzers that do nothing: what Roslyn itself needs for that many files of a generator, whoever makes them.
    /// </summary>
    CopyingGenerator,

    /// <summary>Nothing: the same files are the project's own, and analyzers do nothing.</summary>
    Nothing,
}
