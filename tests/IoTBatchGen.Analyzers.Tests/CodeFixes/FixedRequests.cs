using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.CodeFixes.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>A solution with C# that states requests, in which fixes are looked for and applied as an editor would.</summary>
internal sealed class FixedRequests
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;

        class Na
        {
            static readonly IBatchTaskClient client;
            static readonly DeviceCommand command = new RawDeviceCommand { ServiceId = Environment.MachineName, Method = "m" };
            static string unknown = Environment.MachineName;
            static bool flag = Environment.Is64BitProcess;
            const string Empty = "";
            const int TooShort = 5;

            async Task Run()
            {

        """;

    private const string Tail = """

                await Task.CompletedTask;
            }
        }
        """;

    private readonly RequestFix _fix;
    private readonly string _id;

    private FixedRequests(Solution solution, string id)
    {
        Solution = solution;
        _id = id;
        _fix = RequestFixes.Of(id);
    }

    public Solution Solution { get; }

    /// <summary>A project with one file of statements, in which a rule's faults are fixed.</summary>
    public static FixedRequests Statements(string id, string statements) => Statements(id, string.Empty, statements);

    /// <summary>The same, with directives at the top of the file.</summary>
    public static FixedRequests Statements(string id, string directives, string statements) =>
        new FixedRequests(new AdhocWorkspace().CurrentSolution, id).Project("one").File("a.cs", directives + InMethod(statements));

    public static string InMethod(string statements) => Head + statements + Tail;

    /// <summary>Adds a project; files come into the newest.</summary>
    public FixedRequests Project(string name) => With(Solution.AddProject(name, name, LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12)).WithMetadataReferences(References.All).Solution);

    public FixedRequests File(string name, string text) => With(Newest.AddDocument(name, SourceText.From(text)).Project.Solution);

    /// <summary>Adds a device profile, and the project's build properties.</summary>
    public FixedRequests Profile(string path, string text, params (string Name, string Value)[] properties) => With(Newest
        .AddAdditionalDocument(path, text, filePath: path).Project
        .AddAnalyzerConfigDocument(
            $"{Newest.AnalyzerConfigDocuments.Count()}.globalconfig",
            SourceText.From($"is_global = true\n{string.Concat(properties.Select(property => $"build_property.{property.Name} = {property.Value}\n"))}[{path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n"),
            filePath: $"/{Newest.AnalyzerConfigDocuments.Count()}.globalconfig").Project.Solution);

    public string Text(string name = "a.cs") => Document(name).GetTextAsync(Cancellation).Result.ToString();

    /// <summary>How often the rule reports.</summary>
    public async Task<int> CountAsync() => (await Task.WhenAll(Solution.Projects.Select(DiagnosticsOf))).Sum(found => found.Length);

    public async Task<string[]> CompilerErrorsAsync() =>
    [
        .. (await Task.WhenAll(Solution.Projects.Select(project => project.GetCompilationAsync(Cancellation))))
            .SelectMany(compilation => compilation!.GetDiagnostics(Cancellation))
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()),
    ];

    /// <summary>The titles of the fixes on offer, in text order.</summary>
    public async Task<string[]> OfferedAsync() => [.. (await ActionsAsync()).Select(offer => offer.Action.Title)];

    /// <summary>Applies the first fix on offer.</summary>
    public async Task<FixedRequests> FixAsync() => With(await (await ActionsAsync())[0].Action.ApplyAsync());

    /// <summary>Applies the fix to all that is reported in the scope of the first.</summary>
    public async Task<FixedRequests> FixAllAsync(FixAllScope scope)
    {
        (CodeAction action, Document document) = (await ActionsAsync())[0];
        var context = new FixAllContext(
            document, _fix, scope, action.EquivalenceKey!, [_id], new Provider(this), Cancellation);
        CodeAction? all = await Assert.IsType<FixAllProvider>(_fix.GetFixAllProvider(), exactMatch: false).GetFixAsync(context);
        return all is null ? this : With(await all.ApplyAsync());
    }

    /// <summary>Whether the fix may be applied to many places at once.</summary>
    public bool FixesAll => _fix.GetFixAllProvider() is not null;

    /// <summary>Applies the first fix on offer as long as there is one.</summary>
    public async Task<FixedRequests> FixEachAsync()
    {
        FixedRequests each = this;
        for (int i = 0; i < 10 && (await each.OfferedAsync()).Length > 0; i++)
        {
            each = await each.FixAsync();
        }

        return each;
    }

    /// <summary>Applies the fix at a place that a rule is taken to have reported.</summary>
    public async Task<FixedRequests?> FixReportedAsync(TextSpan place, params (string Name, string Value)[] properties)
    {
        Document document = Document("a.cs");
        var diagnostic = Diagnostic.Create(
            new DiagnosticDescriptor(_id, "t", "m", "c", DiagnosticSeverity.Error, isEnabledByDefault: true),
            Location.Create((await document.GetSyntaxTreeAsync(Cancellation))!, place),
            properties.ToImmutableDictionary(property => property.Name, property => (string?)property.Value));
        CodeAction? offered = null;
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered = action, Cancellation));
        return offered is null ? null : With(await offered.ApplyAsync());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Project Newest => Solution.GetProject(Solution.ProjectIds[^1])!;

    private async Task<List<(CodeAction Action, Document Document)>> ActionsAsync()
    {
        var actions = new List<(CodeAction, Document)>();
        foreach (Project project in Solution.Projects)
        {
            foreach (Diagnostic diagnostic in (await DiagnosticsOf(project))
                .OrderBy(found => found.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(found => found.Location.SourceSpan.Start))
            {
                Document document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
                await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add((action, document)), Cancellation));
            }
        }

        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project) =>
    [
        .. (await (await project.GetCompilationAsync(Cancellation))!
            .WithAnalyzers([new RequestAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation)).Where(found => found.Id == _id),
    ];

    private Document Document(string name) => Solution.Projects.SelectMany(project => project.Documents).First(file => file.Name == name);

    private FixedRequests With(Solution solution) => new(solution, _id);

    private sealed class Provider(FixedRequests requests) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await requests.DiagnosticsOf(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await requests.DiagnosticsOf(document.Project)).Where(found => requests.Solution.GetDocument(found.Location.SourceTree)!.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
