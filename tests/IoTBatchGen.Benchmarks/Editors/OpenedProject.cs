using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Benchmarks.Analysis;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>A project with profiles in an editor's workspace, and what the editor asks after an edit.</summary>
internal sealed class OpenedProject
{
    private const int Commands = 20;
    private const string Edited = "max: 100";
    private const string Repeated = "      - commandName: SET_LEVEL_19\n";

    private static readonly MefHostServices Host = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private readonly ImmutableArray<DiagnosticAnalyzer> _requests;
    private readonly ImmutableArray<DiagnosticAnalyzer> _profiles;
    private readonly DocumentId _file;
    private readonly DocumentId _profile;
    private readonly DocumentId? _generated;
    private readonly bool _isCompletedByUs;
    private readonly string _profileText = SampleProfiles.TextOf(0, Commands);
    private readonly string _generatedText = string.Empty;
    private Project _project;
    private int _edits;

    /// <summary>Opens the project.</summary>
    /// <param name="profiles">How many profiles it has.</param>
    /// <param name="work">What is at work in it.</param>
    public OpenedProject(int profiles, EditorWork work)
    {
        bool isOurs = work is EditorWork.Package or EditorWork.PackageOnSave;
        _isCompletedByUs = isOurs;
        _requests = Analyzers(isOurs, new RequestAnalyzer(), new MappedRequestAnalyzer());
        _profiles = Analyzers(isOurs, new ProfileAnalyzer());
        _project = new AdhocWorkspace(Host).CurrentSolution
            .AddProject("Sample", "Sample", LanguageNames.CSharp)
            .WithParseOptions(Consumer.Language)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(References.All);
        string config = string.Empty;
        string items = string.Empty;
        foreach ((string path, string text) in SampleProfiles.Make(profiles, Commands))
        {
            _project = _project.AddAdditionalDocument(path, text, filePath: path).Project;
            config += $"[{path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n";
            items += $"true\u001F\u001F\u001F\u001F\u001F\u001F{path}\n";
        }

        // As the package's targets write it.
        config = "is_global = true\nbuild_property.RootNamespace = Sample\n"
            + $"build_property.IoTBatchProfileItems = {MemoryOptions.EncodedItems(items)}\n" + config;

        _profile = _project.AdditionalDocumentIds[0];
        _project = _project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: "/.globalconfig").Project;
        if (isOurs)
        {
            _project = _project.AddAnalyzerReference(Reference("IoTBatchGen.Completion"));
        }

        if (work == EditorWork.Package)
        {
            _project = _project.AddAnalyzerReference(Reference("IoTBatchGen.Analyzers"));
        }
        else if (work == EditorWork.CopyingGenerator)
        {
            _project = _project.AddAnalyzerReference(new CopyingReference(profiles));
        }
        else
        {
            foreach (GeneratedSourceResult source in Generated(profiles))
            {
                _project = _project.AddDocument(source.HintName, source.SourceText, filePath: "/obj/" + source.HintName).Project;
            }

            _generated = isOurs ? null : _project.DocumentIds[0];
            _generatedText = _project.Documents.First().GetTextAsync().Result.ToString();
        }

        for (int i = 0; i < 50; i++)
        {
            _project = _project.AddDocument($"Unrelated{i}.cs", Units.Unrelated(i, 0), filePath: $"/Unrelated{i}.cs").Project;
        }

        Document typed = _project.AddDocument("Typed.cs", TypedFile.After(0).Text, filePath: "/Typed.cs");
        _project = typed.Project;
        _file = typed.Id;
    }

    /// <summary>A keystroke in the C# file; the diagnostics of the compiler and the analyzers for it.</summary>
    public async Task<IReadOnlyList<Diagnostic>> TypeAsync()
    {
        Type();
        Compilation compilation = (await _project.GetCompilationAsync())!;
        SyntaxTree tree = (await _project.GetDocument(_file)!.GetSyntaxTreeAsync())!;
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(_requests, Options(_project.AnalyzerOptions));
        SemanticModel model = analyzed.Compilation.GetSemanticModel(tree);
        return [.. model.GetDiagnostics(), .. await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)];
    }

    /// <summary>
    /// A keystroke in a literal of the C# file; what is listed there. Without the package, what Roslyn's own providers find, which is nothing, and the type of the
    /// object around the literal.
    /// </summary>
    public async Task<IReadOnlyList<string>> CompleteAsync()
    {
        int caret = Type();
        Document document = _project.GetDocument(_file)!;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, CompletionTrigger.Invoke);
        if (!_isCompletedByUs)
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync())!;
            SyntaxNode around = root.FindToken(caret).Parent!.AncestorsAndSelf().First(node => node.IsKind(SyntaxKind.ObjectCreationExpression));
            return [(await document.GetSemanticModelAsync())!.GetTypeInfo(around).Type!.Name];
        }

        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>An edit of a profile; the code that is generated from it, and its diagnostics.</summary>
    public async Task<IReadOnlyList<Diagnostic>> EditProfileAsync()
    {
        string max = FormattableString.Invariant($"max: {1000 + ++_edits}");
        _project = _project.Solution.WithAdditionalDocumentText(
            _profile, SourceText.From(ReplaceFirst(_profileText, Edited, max) + Repeated)).GetProject(_project.Id)!;
        if (_generated is not null)
        {
            _project = _project.Solution.WithDocumentText(_generated, SourceText.From(ReplaceFirst(_generatedText, "0 to 100", "0 to " + max[5..]))).GetProject(_project.Id)!;
        }

        Compilation compilation = (await _project.GetCompilationAsync())!;
        AnalyzerOptions options = _project.AnalyzerOptions;
        AdditionalText edited = options.AdditionalFiles.Single(file => file.Path == SampleProfiles.PathOf(0));
        return (await compilation.WithAnalyzers(_profiles, Options(options)).GetAnalysisResultAsync(edited, CancellationToken.None)).GetAllDiagnostics();
    }

    private int Type()
    {
        (string text, int caret) = TypedFile.After(++_edits);
        _project = _project.Solution.WithDocumentText(_file, SourceText.From(text)).GetProject(_project.Id)!;
        return caret;
    }

    private static CompilationWithAnalyzersOptions Options(AnalyzerOptions options) => new(
        options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers(bool areOurs, params DiagnosticAnalyzer[] ours) =>
        [.. ours.Select(one => areOurs ? one : new MutedAnalyzer(one))];

    internal static ImmutableArray<GeneratedSourceResult> Generated(int profiles) => Consumer
        .Driver([new ProfileGenerator().AsSourceGenerator()], Consumer.Files(SampleProfiles.Make(profiles, Commands)))
        .RunGenerators(Consumer.Compilation([])).GetRunResult().Results.Single().GeneratedSources;

    private static string ReplaceFirst(string text, string old, string with) =>
        text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at
            ? text[..at] + with + text[(at + old.Length)..]
            : throw new InvalidOperationException("The text has no " + old);

    private static AnalyzerFileReference Reference(string assembly) => new(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
