using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
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
        ProfileFile[] files = documents.Select((document, i) => File(SampleProfiles.PathOf(i), document)).ToArray();
        var project = new ProjectProfiles(files, options);
        return files.SelectMany(file => project.OfFile(file)).Select(outcome => outcome.Value!.Emit()).ToArray();
    }

    private static ProfileFile File(string path, ProfileDocument document) => new(path, new ProfileItem(path, null, null, false), document);

    /// <summary>What the compiler does with each file anyway.</summary>
    public static object[] Parse(GeneratedFile[] files) =>
        files.Select(file => (object)CSharpSyntaxTree.ParseText(file.Text, Consumer.Language, file.HintName)).ToArray();
}
