using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Package.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Ide.Tests.Workspaces;

/// <summary>A user's project with the package installed, opened as an editor opens it: by its project file, with the analyzers that this names.</summary>
internal sealed class OpenedProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private OpenedProject(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        Project = project;
    }

    public Project Project { get; private set; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<OpenedProject> OpenAsync(ConsumerProject consumer)
    {
        (await consumer.RunAsync("restore")).Succeeded();
        var workspace = MSBuildWorkspace.Create();
        var failures = new List<string>();
        workspace.RegisterWorkspaceFailedHandler(failed => failures.Add(failed.Diagnostic.Message));
        Project project = await workspace.OpenProjectAsync(consumer.PathOf("MyNa/MyNa.csproj"), cancellationToken: Cancellation);
        Assert.Empty(failures);
        return new OpenedProject(workspace, project);
    }

    /// <summary>The same project in an editor that has not run the generators yet.</summary>
    public OpenedProject WithoutGenerators()
    {
        AnalyzerReference[] without = [.. Project.AnalyzerReferences.Select(reference => new WithoutGenerators(reference))];
        return new OpenedProject(_workspace, Project.WithAnalyzerReferences(without));
    }

    /// <summary>What stands in a file.</summary>
    public async Task<string> TextAsync(string name = "Program.cs") => (await Document(name).GetTextAsync(Cancellation)).ToString();

    /// <summary>The text is changed in the editor; nothing is saved.</summary>
    public void Type(string text, string name = "Program.cs") => Project = Document(name).WithText(SourceText.From(text)).Project;

    /// <summary>What our analyzers say, each as id and the text at its place.</summary>
    public async Task<string[]> ReportedAsync()
    {
        SourceText text = await Document("Program.cs").GetTextAsync(Cancellation);
        return
        [
            .. (await DiagnosticsAsync()).OrderBy(found => found.Location.SourceSpan.Start)
                .Select(found => found.Id + " " + (found.Location.IsInSource ? text.ToString(found.Location.SourceSpan) : found.Location.GetLineSpan().ToString())),
        ];
    }

    /// <summary>The compiler's own errors.</summary>
    public async Task<string[]> CompilerErrorsAsync() =>
    [
        .. (await Project.GetCompilationAsync(Cancellation))!.GetDiagnostics(Cancellation)
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()),
    ];

    /// <summary>Applies the first fix that the package offers for a rule.</summary>
    public async Task<string> FixAsync(string id)
    {
        Diagnostic diagnostic = (await DiagnosticsAsync()).First(found => found.Id == id);
        var offered = new List<CodeAction>();
        foreach (CodeFixProvider fix in Fixes().Where(fix => fix.FixableDiagnosticIds.Contains(id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                Project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offered.Add(action), Cancellation));
        }

        ImmutableArray<CodeActionOperation> operations = await offered[0].GetOperationsAsync(Cancellation);
        Project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!;
        return offered[0].Title;
    }

    /// <summary>What is listed at the end of the first place where a text stands.</summary>
    public async Task<string[]> ListedAfterAsync(string text)
    {
        Document document = Document("Program.cs");
        int caret = (await TextAsync()).IndexOf(text, StringComparison.Ordinal) + text.Length;
        CompletionList? list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, cancellationToken: Cancellation);
        return [.. list?.ItemsList.Select(item => item.DisplayText) ?? []];
    }

    public void Dispose() => _workspace.Dispose();

    private Document Document(string name) => Project.Documents.Single(document => document.Name == name);

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. Project.AnalyzerReferences.Where(IsOurs).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)),
        ];
        Assert.NotEmpty(analyzers);
        Compilation compilation = (await Project.GetCompilationAsync(Cancellation))!;
        return await compilation.WithAnalyzers(analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    /// <summary>As an editor finds them: exported from the assemblies of the analyzers.</summary>
    private IEnumerable<CodeFixProvider> Fixes() => Project.AnalyzerReferences.Where(IsOurs).OfType<AnalyzerFileReference>()
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private static bool IsOurs(AnalyzerReference reference) => reference.Display.StartsWith("IoTBatchGen.", StringComparison.Ordinal);
}
