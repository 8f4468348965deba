using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// One profile edited, so that one command of it changes: in a project of 200 profiles, and in one that has this profile alone.
/// Wanted: at most 1.5 times.
/// </summary>
[MemoryDiagnoser]
public class ProfileEdit
{
    private const int Edited = 100;
    private const int Commands = 20;

    private readonly CSharpCompilation _compilation = Consumer.Compilation([]);
    private readonly AdditionalText[] _all = Consumer.Files(SampleProfiles.Make(200, Commands));
    private readonly GeneratorDriver _drivenAlone;
    private readonly GeneratorDriver _drivenAll;
    private int _edits;

    public ProfileEdit()
    {
        var generator = new ProfileGenerator();
        _drivenAlone = Consumer.Driver([generator.AsSourceGenerator()], _all[Edited]).RunGenerators(_compilation);
        _drivenAll = Consumer.Driver([generator.AsSourceGenerator()], _all).RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true)]
    public object Alone() => Edit(_drivenAlone);

    [Benchmark]
    public object OneOf200() => Edit(_drivenAll);

    private GeneratorDriver Edit(GeneratorDriver driver)
    {
        string text = SampleProfiles.TextOf(Edited, Commands).Replace("SET_LEVEL_7\n", "SET_LEVEL_7_" + (++_edits) + "\n", System.StringComparison.Ordinal);
        return driver.ReplaceAdditionalText(_all[Edited], new MemoryText(_all[Edited].Path, text)).RunGenerators(_compilation);
    }
}
