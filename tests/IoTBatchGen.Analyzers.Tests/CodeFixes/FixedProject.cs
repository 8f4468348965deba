using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.CodeFixes.Profiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>A solution with profile files, in which fixes are looked for and applied as an editor would.</summary>
internal sealed class FixedProject
{
    private FixedProject(Solution solution) => Solution = solution;

    public Solution Solution { get; }

    public static FixedProject Of(params (string Path, string Text)[] files) => new FixedProject(new AdhocWorkspace().CurrentSolution).Add("one", files);

    /// <summary>Adds a project.</summary>
    public FixedProject Add(string name, params (string Path, string Text)[] files)
    {
        Project project = Solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).WithMetadataReferences(References.Framework);
        string config = "is_global = true\n";
        foreach ((string path, string text) in files)
        {
            project = project.AddAdditionalDocument(path, text, filePath: path).Project;
            config += $"[{path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n";
        }

        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: "/.globalconfig").Project;
        return new FixedProject(project.AddDocument("c.cs", "class C { }").Project.Solution);
    }

    public string Text(string path) => Document(path).GetTextAsync(Cancellation).Result.ToString();

    /// <summary>What is reported, each as <c>file id</c>.</summary>
    public async Task<string[]> ReportedAsync() =>
    [
        .. (await Task.WhenAll(Solution.Projects.Select(DiagnosticsOf))).SelectMany(found => found)
            .Select(found => $"{found.Location.GetLineSpan().Path} {found.Id}").Order(StringComparer.Ordinal),
    ];

    /// <summary>The titles of the fixes on offer.</summary>
    public async Task<string[]> OfferedAsync(ProfileFix fix) => [.. (await ActionsAsync(fix)).Select(action => action.Title)];

    /// <summary>Applies the first fix on offer.</summary>
    public async Task<FixedProject> FixAsync(ProfileFix fix) => new(await (await ActionsAsync(fix))[0].ApplyAsync());

    /// <summary>Applies a fix to all faults in the scope of the first.</summary>
    public async Task<FixedProject> FixAllAsync(ProfileFix fix, FixAllScope scope)
    {
        CodeAction first = (await ActionsAsync(fix))[0];
        Project project = Solution.Projects.First();
        var context = new FixAllContext(
            project.Documents.First(), fix, scope, first.EquivalenceKey!, fix.FixableDiagnosticIds, new Provider(), Cancellation);
        return new FixedProject(await (await fix.GetFixAllProvider().GetFixAsync(context))!.ApplyAsync());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<List<CodeAction>> ActionsAsync(ProfileFix fix)
    {
        var actions = new List<CodeAction>();
        foreach (Project project in Solution.Projects)
        {
            // Analyzers run at once: the order in which they report is not that of the files.
            foreach (Diagnostic diagnostic in (await DiagnosticsOf(project))
                .Where(found => fix.FixableDiagnosticIds.Contains(found.Id))
                .OrderBy(found => project.AdditionalDocuments.TakeWhile(file => file.FilePath != found.Location.GetLineSpan().Path).Count())
                .ThenBy(found => found.Location.GetLineSpan().StartLinePosition))
            {
                TextDocument document = project.AdditionalDocuments.Single(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);
                await fix.RegisterCodeFixesAsync(new CodeFixContext(
                    document, diagnostic.Location.SourceSpan, [AsFromAnotherProcess(diagnostic, diagnostic.Location)], (action, _) => actions.Add(action), Cancellation));
            }
        }

        return actions;
    }

    /// <summary>Editors run analyzers elsewhere, and of a place outside C# only line and column may come back.</summary>
    private static Diagnostic AsFromAnotherProcess(Diagnostic diagnostic, Location location) => Diagnostic.Create(
        diagnostic.Descriptor, location, diagnostic.AdditionalLocations.Select(Moved), diagnostic.Properties);

    private static Location Moved(Location location) => Location.Create(location.GetLineSpan().Path, default, location.GetLineSpan().Span);

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project) => await (await project.GetCompilationAsync(Cancellation))!
        .WithAnalyzers([new ProfileAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);

    private TextDocument Document(string path) =>
        Solution.Projects.SelectMany(project => project.AdditionalDocuments).First(file => file.FilePath == path);

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await DiagnosticsOf(project)).Select(found => AsFromAnotherProcess(found, Moved(found.Location)));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
