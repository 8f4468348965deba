using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>A project with a generator that has run once, and the user typing in a file that has nothing to do with it.</summary>
internal sealed class TypingProject
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _file;
    private int _keystrokes;

    public TypingProject(string generator)
    {
        _compilation = Units.Project(generator);
        _file = _compilation.SyntaxTrees[^1];
        _driver = Units.Driver(generator).RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
        Assert(generator, output);
    }

    /// <summary>The next keystroke: a new text, its tree, and the compilation with it.</summary>
    public CSharpCompilation Edited() => _compilation.ReplaceSyntaxTree(
        _file, Consumer.Tree(Units.Unrelated(Units.FileCount - 1, ++_keystrokes), _file.FilePath));

    /// <summary>The generator run again.</summary>
    public GeneratorDriver Run(CSharpCompilation edited) => _driver.RunGenerators(edited);

    // A generator that did not start, or made nothing, would be fast.
    private void Assert(string generator, Compilation output)
    {
        int made = _driver.GetRunResult().Results.Sum(result => result.GeneratedSources.Length);
        string[] errors = output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(_driver.GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Id == "CS8785"))
            .Select(diagnostic => diagnostic.ToString()).ToArray();
        if (errors.Length != 0 || (generator is not ("none" or "nothing") && made == 0))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{generator} made {made} files. {string.Join("\n", errors.Take(3))}"));
        }
    }
}
