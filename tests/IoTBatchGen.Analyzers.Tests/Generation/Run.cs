using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>A run of the generator.</summary>
/// <param name="Project">The project, ready to be changed and run again.</param>
/// <param name="Result">What the generator did.</param>
/// <param name="Output">The compilation with what it generated.</param>
internal sealed record Run(TestProject Project, GeneratorRunResult Result, Compilation Output)
{
    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName);

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Why the step's values are what they are, each reason once, such as <c>Cached</c>.</summary>
    public string Reasons(string step) => string.Join(
        ", ", Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct().Order());

    /// <summary>The reasons of all sources handed to the compiler.</summary>
    public string OutputReasons => string.Join(
        ", ", Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct().Order());

    /// <summary>The reasons of the values of a step whose text holds a word.</summary>
    public string Reasons(string step, string word) => string.Join(
        ", ", Result.TrackedSteps[step].SelectMany(run => run.Outputs)
            .Where(output => output.Value.ToString()!.Contains(word, System.StringComparison.Ordinal)).Select(output => output.Reason).Distinct().Order());

    /// <summary>Asserts that nothing was reported and that what was generated compiles without warnings.</summary>
    public Run Clean()
    {
        Assert.Null(Result.Exception);
        Assert.Empty(Diagnostics);
        Assert.Empty(Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return this;
    }
}
