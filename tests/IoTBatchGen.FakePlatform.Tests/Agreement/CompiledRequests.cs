using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Agreement;

/// <summary>The requests of the table, compiled together: what the analyzers say of each, and the task that each makes.</summary>
internal sealed class CompiledRequests
{
    private readonly ILookup<int, Diagnostic> _diagnostics;
    private readonly Type _class;

    private CompiledRequests(ILookup<int, Diagnostic> diagnostics, Type type)
    {
        _diagnostics = diagnostics;
        _class = type;
    }

    /// <summary>One call a request and line, for a request that is handed to the client is complete.</summary>
    public static async Task<CompiledRequests> CompileAsync(IReadOnlyList<string> requests, CancellationToken cancellationToken)
    {
        var code = new StringBuilder("using System; using System.Text.Json.Nodes; using IoTBatchGen; public static class Na {");
        for (int i = 0; i < requests.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"\npublic static void Request{i}(IBatchTaskClient client) => client.CreateAsync({requests[i]});");
        }

        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Requests",
            [CSharpSyntaxTree.ParseText(code.Append("\n}").ToString(), cancellationToken: cancellationToken)],
            assemblies.Where(IsReferenced).Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new CSharpCompilationOptions(
                // As the SDK does: the library is that of .NET 8, whose references a newer framework replaces.
                OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image, cancellationToken: cancellationToken).Diagnostics);
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new RequestAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return new CompiledRequests(
            diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1),
            Assembly.Load(image.ToArray()).GetType("Na")!);
    }

    /// <summary>What the analyzers say of a request.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOf(int request) => _diagnostics[request];

    /// <summary>The task that a request makes.</summary>
    public BatchTask TaskOf(int request)
    {
        var client = new Keeping();
        _class.GetMethod($"Request{request}")!.Invoke(null, [client]);
        return client.Task!;
    }

    private static bool IsReferenced(string assembly) =>
        Path.GetFileName(assembly) is var name
        && (name == "IoTBatchGen.dll" || name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll");

    private sealed class Keeping : IBatchTaskClient
    {
        public BatchTask? Task { get; private set; }

        public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default)
        {
            Task = task;
            return System.Threading.Tasks.Task.FromResult(new BatchTaskCreated("42"));
        }

        public Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchSubtaskPage> GetSubtaskPageAsync(
            string taskId, BatchSubtaskFilter? filter, long pageNo, int pageSize, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(
            string taskId, BatchSubtaskFilter? filter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<BatchTaskStatus> WatchAsync(
            string taskId, BatchTaskWatchOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskStatus> WaitAsync(
            BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskStatus> WaitAsync(
            string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
