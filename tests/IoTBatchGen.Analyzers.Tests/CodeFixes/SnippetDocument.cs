using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Snippets;
using IoTBatchGen.CodeFixes.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>A snippet, or what became of it, as a document of its project.</summary>
internal sealed class SnippetDocument(Document document)
{
    private static readonly ConcurrentDictionary<string, Project> Projects = new(StringComparer.Ordinal);

    public Document Document { get; } = document;

    public static SnippetDocument Of(string code, ImmutableArray<string> settings)
    {
        Project project = Projects.GetOrAdd(string.Join('|', settings), _ => Around(settings));
        Document document = project.AddDocument("snippet.cs", SourceText.From(code));
        OutputKind output = SnippetProject.OutputOf(document.GetSyntaxTreeAsync(Cancellation).Result!);
        return new SnippetDocument(output == project.CompilationOptions!.OutputKind
            ? document
            : document.Project.WithCompilationOptions(project.CompilationOptions.WithOutputKind(output)).GetDocument(document.Id)!);
    }

    public async Task<string> TextAsync() => (await Document.GetTextAsync(Cancellation)).ToString();

    /// <summary>What the compiler refuses in the snippet.</summary>
    public async Task<string[]> ErrorsAsync() =>
    [
        .. (await Document.GetSemanticModelAsync(Cancellation))!.GetDiagnostics(null, Cancellation)
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()),
    ];

    /// <summary>What the rules report in the snippet, in text order.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportedAsync()
    {
        SemanticModel model = (await Document.GetSemanticModelAsync(Cancellation))!;
        ImmutableArray<Diagnostic> found = await model.Compilation.WithAnalyzers([new RequestAnalyzer()], Document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, Cancellation);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>The fixes on offer for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(Diagnostic diagnostic)
    {
        List<CodeAction> offered = [];
        foreach (RequestFix fix in RequestFixes.All.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => offered.Add(action), Cancellation));
        }

        return offered;
    }

    public async Task<SnippetDocument> ApplyAsync(CodeAction action) => new((await action.ApplyAsync()).GetDocument(Document.Id)!);

    /// <summary>
    /// What <c>dotnet format</c> makes of it: it looks once which rules report, then asks each one's fix for a Fix All over the solution,
    /// by what the rule reports at that time.
    /// </summary>
    /// <param name="order">In which order it takes the rules: that of the reports, which says nothing.</param>
    public async Task<SnippetDocument> FormatAsync(Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        SnippetDocument formatted = this;
        foreach (string id in order((await ReportedAsync()).Select(diagnostic => diagnostic.Id).Distinct()))
        {
            CodeFixProvider? fix = RequestFixes.All.FirstOrDefault(fix => fix.FixableDiagnosticIds.Contains(id));
            if (fix?.GetFixAllProvider() is not { } all || !all.GetSupportedFixAllScopes().Contains(FixAllScope.Solution))
            {
                continue;
            }

            var context = new FixAllContext(
                formatted.Document.Project, fix, FixAllScope.Solution, null!, [id], new Provider(formatted, id), Cancellation);
            if (await all.GetFixAsync(context) is { } action)
            {
                formatted = await formatted.ApplyAsync(action);
            }
        }

        return formatted;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Project Around(ImmutableArray<string> settings)
    {
        Compilation compilation = SnippetProject.Around(settings);
        Project project = new AdhocWorkspace().CurrentSolution.AddProject("snippet", "snippet", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options).WithParseOptions(SnippetProject.ParseOptions(settings)).WithMetadataReferences(compilation.References);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument("around.cs", tree.GetText(Cancellation)).Project;
        }

        string config = "is_global = true\n" + string.Concat(
            SnippetProject.Properties(settings).Select(property => $"build_property.{property.Name} = {property.Value}\n"));
        foreach (AdditionalText profile in SnippetProject.ProfilesOf(settings))
        {
            project = project.AddAdditionalDocument(profile.Path, profile.GetText(Cancellation)!, filePath: profile.Path).Project;
            config += $"[{profile.Path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n";
        }

        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: "/.globalconfig").Project;

        // Compiled once, for all snippets.
        project.GetCompilationAsync(Cancellation).Wait(Cancellation);
        return project;
    }

    private sealed class Provider(SnippetDocument snippet, string id) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => ReportedAsync();

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => ReportedAsync();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        private async Task<IEnumerable<Diagnostic>> ReportedAsync() => (await snippet.ReportedAsync()).Where(diagnostic => diagnostic.Id == id);
    }
}
