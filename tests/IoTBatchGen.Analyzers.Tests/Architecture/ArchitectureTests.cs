using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Architecture;

/// <summary>The order of the folders: each uses only those above it, so that the code can be read from top to bottom.</summary>
public partial class ArchitectureTests
{
    private static readonly string[] Profiles = ["Text", "Issues", "Model", "Yaml", "Binding", "Linking", "Naming"];

    private static readonly string[] Analyzers =
    [
        "Diagnostics", "Configuration", "Emission", "Generation",
        "Json", "Facts", "Catalog",
        "Requests", "Requests/Locals", "Requests/Values", "Requests/Destinations", "Requests/JsonText", "Requests/Contract", "Requests/Anonymous",
        "Requests/Classes", "Requests/Trees", "Requests/ClientOptions",
        "Rules/Requests", "Rules/Paras", "Rules",
    ];

    private static readonly string[] PublicNamespaces = ["IoTBatchGen", "Microsoft.AspNetCore.Builder", "Microsoft.Extensions.DependencyInjection"];

    /// <summary>Types that only programs with files, a network or a console need.</summary>
    private static readonly string[] Outside =
        ["System.Console", "System.Diagnostics.Process", "System.IO.Directory", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream"];

    [Fact]
    public void A_folder_uses_only_the_folders_above_it()
    {
        string[] order = [.. Profiles.Select(folder => "IoTBatchGen.Profiles/" + folder), .. Analyzers.Select(folder => "IoTBatchGen.Analyzers/" + folder)];
        SourceUses uses = SourceUses.Of("IoTBatchGen.Profiles", "IoTBatchGen.Analyzers");

        Assert.NotEmpty(uses.All);
        Assert.Empty(uses.Folders.Except(order));
        Assert.Empty(uses.All
            .Where(use => Array.IndexOf(order, use.To) > Array.IndexOf(order, use.From))
            .Select(use => $"{use.File} uses {use.Type} of {use.To}, which is below {use.From}"));
    }

    [Theory]
    [InlineData("IoTBatchGen.Profiles")]
    [InlineData("IoTBatchGen.Analyzers")]
    [InlineData("IoTBatchGen.CodeFixes")]
    [InlineData("IoTBatchGen.Completion")]
    [InlineData("IoTBatchGen.Tasks")]
    [InlineData("IoTBatchGen.FakePlatform")]
    [InlineData("IoTBatchGen.FakePlatform.Host")]
    public void A_namespace_is_named_after_its_folder(string project) => Assert.All(
        SourceUses.FilesOf(project),
        file => Assert.Contains($"namespace {NamespaceOf(project, file)};", File.ReadLines(file)));

    /// <summary>What users write comes with one <c>using</c>; all else is in the namespace of its folder.</summary>
    [Theory]
    [InlineData("IoTBatchGen")]
    [InlineData("IoTBatchGen.AspNetCore")]
    [InlineData("IoTBatchGen.DependencyInjection")]
    public void A_namespace_of_a_library_is_that_of_its_folder_or_that_of_its_public_types(string project)
    {
        Assert.All(SourceUses.FilesOf(project), file =>
        {
            string text = File.ReadAllText(file);
            Assert.True(
                text.Contains($"namespace {NamespaceOf(project, file)};", StringComparison.Ordinal)
                || (PublicType().IsMatch(text) && PublicNamespaces.Any(name => text.Contains($"namespace {name};", StringComparison.Ordinal)))
                || text.Contains("namespace System.Diagnostics.CodeAnalysis;", StringComparison.Ordinal),
                file);
        });
    }

    [Fact]
    public void No_file_has_more_than_350_lines() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src"), "*.cs", SearchOption.AllDirectories).Where(SourceUses.IsSource),
        file => Assert.InRange(File.ReadLines(file).Count(), 0, 350));

    [Fact]
    public void Reading_profiles_needs_neither_the_compiler_nor_files()
    {
        using var file = new PEReader(File.OpenRead(typeof(ProfileReader).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();

        IEnumerable<string> references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.", StringComparison.Ordinal));

        IEnumerable<string> types = metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name));
        Assert.DoesNotContain(types, type => Outside.Contains(type) || type.StartsWith("System.Net.", StringComparison.Ordinal));
    }

    private static string NamespaceOf(string project, string file)
    {
        string folder = Path.GetRelativePath(Path.Combine(Repository.Folder, "src", project), Path.GetDirectoryName(file)!);
        return folder == "." ? project : project + "." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }

    [GeneratedRegex(@"^public\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
