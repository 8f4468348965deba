using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>A project of 500 files in which a generator has 200 units in use: commands, clients, mappers, view models, serialized types.</summary>
internal static class Units
{
    public const int FileCount = 500;
    public const int UnitCount = 200;
    private const int CommandsOfProfile = 20;

    /// <summary>The files: the units first, in the last of all the user is typing.</summary>
    public static CSharpCompilation Project(string generator)
    {
        CSharpCompilation compilation = Consumer.Compilation(
            Enumerable.Range(0, FileCount).Select(i => i < UnitCount ? Unit(generator, i) : Unrelated(i, 0)),
            MetadataReference.CreateFromFile(typeof(Refit.GetAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Riok.Mapperly.Abstractions.MapperAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(CommunityToolkit.Mvvm.ComponentModel.ObservableObject).Assembly.Location));
        return compilation;
    }

    /// <summary>The file that is typed in, after some keystrokes.</summary>
    public static string Unrelated(int file, int keystrokes) => FormattableString.Invariant($$"""
        namespace Sample;

        public static class Unrelated{{file}}
        {
            public static int Count(string text)
            {
                int count = {{keystrokes}};
                foreach (char c in text)
                {
                    count += char.IsLetter(c) ? 1 : 0;
                }

                return count;
            }
        }
        """);

    public static GeneratorDriver Driver(string generator) => generator switch
    {
        "none" => Consumer.Driver([]),
        "nothing" => Consumer.Driver([new NothingGenerator().AsSourceGenerator()], Files()),
        "ours" => Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], Files()),
        "same output" => Consumer.Driver([SameOutput(Files()).AsSourceGenerator()], Files()),
        _ => Consumer.Driver(OtherGenerators.Load(generator)),
    };

    private static AdditionalText[] Files() => Consumer.Files(SampleProfiles.Make(UnitCount / CommandsOfProfile, CommandsOfProfile));

    private static SameOutputGenerator SameOutput(AdditionalText[] files)
    {
        ImmutableArray<GeneratedSourceResult> made = Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], files)
            .RunGenerators(Consumer.Compilation([])).GetRunResult().Results.Single().GeneratedSources;
        return new SameOutputGenerator(made.Select((source, i) => (Path: files[i * files.Length / made.Length].Path, Source: source))
            .ToLookup(one => one.Path, one => KeyValuePair.Create(one.Source.HintName, one.Source.SourceText)));
    }

    private static string Unit(string generator, int i) => generator switch
    {
        "ours" or "same output" => FormattableString.Invariant($$"""
            namespace Sample;

            public static class Use{{i}}
            {
                public static object Make() => new {{SampleProfiles.ClassOf(i / CommandsOfProfile, i % CommandsOfProfile)}}(12, {{SampleProfiles.ClassOf(i / CommandsOfProfile, i % CommandsOfProfile)}}.ModeValue.On);
            }
            """),
        "Refit" => FormattableString.Invariant($$"""
            namespace Sample;

            public interface IClient{{i}}
            {
                [Refit.Get("/items/{id}")]
                System.Threading.Tasks.Task<string> GetAsync(int id);
            }
            """),
        "Mapperly" => FormattableString.Invariant($$"""
            namespace Sample;

            public sealed record From{{i}}(int Level, string Mode, decimal Factor, string Text, System.DateTime Start);

            public sealed record To{{i}}(int Level, string Mode, decimal Factor, string Text, System.DateTime Start);

            [Riok.Mapperly.Abstractions.Mapper]
            public static partial class Mapper{{i}}
            {
                public static partial To{{i}} Map(From{{i}} from);
            }
            """),
        "CommunityToolkit.Mvvm" => FormattableString.Invariant($$"""
            namespace Sample;

            public partial class ViewModel{{i}} : CommunityToolkit.Mvvm.ComponentModel.ObservableObject
            {
                [CommunityToolkit.Mvvm.ComponentModel.ObservableProperty]
                private int _level;

                [CommunityToolkit.Mvvm.ComponentModel.ObservableProperty]
                private string _mode = "";
            }
            """),
        "System.Text.Json" => FormattableString.Invariant($$"""
            namespace Sample;

            public sealed record Dto{{i}}(int Level, string Mode, decimal Factor, string Text, System.DateTime Start);

            [System.Text.Json.Serialization.JsonSerializable(typeof(Dto{{i}}))]
            public partial class Context{{i}} : System.Text.Json.Serialization.JsonSerializerContext;
            """),
        _ => Unrelated(i, 0),
    };
}
