using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>The generator's work without the compiler's driver around it.</summary>
internal static class Emitting
{
    public static ProfileDocument[] Read(IEnumerable<SourceText> texts) => texts.Select(text => Reading.Whole(text, isOurs: true)).ToArray();

    public static GeneratedFile[] Emit(ProfileDocument[] documents)
    {
        EmissionOptions options = EmissionOptions.From(Consumer.Options([]).GlobalOptions, Consumer.Language);
        ImmutableArray<FileContent> contents = documents
            .Select((document, i) => new FileContent(new ProfileItem(Profiles.PathOf(i), null, null, false), document.Content)).ToImmutableArray();
        return ProjectProfiles.Of(contents, options).All
            .SelectMany(profile => PlannedFile.Of(ProfilePlan.Make(profile, options.Nullable)))
            .Select(FileEmitter.Emit).ToArray();
    }

    /// <summary>What the compiler does with each file anyway.</summary>
    public static object[] Parse(GeneratedFile[] files) =>
        files.Select(file => (object)CSharpSyntaxTree.ParseText(file.ToSourceText(), Consumer.Language, file.HintName)).ToArray();
}
