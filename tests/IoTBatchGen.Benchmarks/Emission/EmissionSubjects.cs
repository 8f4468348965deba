extern alias runtime;

using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Emission;

/// <summary>What is compiled: a project with so many units of five parameters, made by a generator or by hand.</summary>
internal static class EmissionSubjects
{
    public const int UnitCount = 400;
    private const int CommandsOfProfile = 20;

    /// <summary>The subjects, and whether what they make checks values. NSwag makes annotations, which are checked only if a caller does so.</summary>
    public static IReadOnlyList<(string Name, bool Checks)> All { get; } =
        [("nothing", false), ("By hand", true), ("Ours", true), ("System.Text.Json", false), ("NSwag", false), ("Refit", false)];

    /// <summary>The project, with the generator's driver.</summary>
    public static (CSharpCompilation Project, GeneratorDriver Driver) Make(string subject) => subject switch
    {
        "nothing" => (Consumer.Compilation([]), Consumer.Driver([])),
        "By hand" => (Consumer.Compilation(Numbers().Select(HandWrittenCommand.Text)), Consumer.Driver([])),
        "Ours" => (Consumer.Compilation([], Reference(typeof(runtime::IoTBatchGen.BatchTask))), Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], Profiles())),
        "System.Text.Json" => (Consumer.Compilation(Numbers().Select(JsonType)), Consumer.Driver(OtherGenerators.Load(subject))),
        "NSwag" => (Consumer.Compilation([NSwagClient.Text]), Consumer.Driver([])),
        _ => (Consumer.Compilation(Numbers().Select(RefitMethod), Reference(typeof(Refit.GetAttribute))), Consumer.Driver(OtherGenerators.Load(subject))),
    };

    private static IEnumerable<int> Numbers() => Enumerable.Range(0, UnitCount);

    private static PortableExecutableReference Reference(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static AdditionalText[] Profiles() => Consumer.Files(SampleProfiles.Make(UnitCount / CommandsOfProfile, CommandsOfProfile));

    private static string JsonType(int i) => FormattableString.Invariant($$"""
        namespace Sample;

        public sealed record Dto{{i}}(int Level, string Mode, decimal? Factor, string? Text, System.DateTimeOffset? From);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Dto{{i}}))]
        internal sealed partial class Context{{i}} : System.Text.Json.Serialization.JsonSerializerContext;
        """);

    private static string RefitMethod(int i) => FormattableString.Invariant($$"""
        namespace Sample;

        public interface IClient{{i}}
        {
            [Refit.Post("/level{{i}}")]
            System.Threading.Tasks.Task SetLevelAsync(int level, string mode, decimal? factor = null, string? text = null, System.DateTimeOffset? from = null);
        }
        """);
}
