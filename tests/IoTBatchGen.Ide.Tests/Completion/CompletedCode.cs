using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Package.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Ide.Tests.Completion;

/// <summary>Code with a caret <c>$$</c>, in a project that has the completion assembly among its analyzers: what an editor lists there.</summary>
internal sealed class CompletedCode
{
    private const string Caret = "$$";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Repository.PathOf($"src/IoTBatchGen/bin/{Repository.Configuration}/net8.0/IoTBatchGen.dll")).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly AnalyzerReference Assembly = new AnalyzerFileReference(
        Repository.PathOf($"src/IoTBatchGen.Completion/bin/{Repository.Configuration}/netstandard2.0/IoTBatchGen.Completion.dll"), new Loader());

    private static readonly MefHostServices Host = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private readonly Document _document;
    private readonly int _caret;

    private CompletedCode(Document document, int caret)
    {
        _document = document;
        _caret = caret;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static CompletedCode Statements(string statements, params string[] profiles) => File(
        "using System;\nusing System.Text.Json.Nodes;\nusing IoTBatchGen;\nclass Na\n{\n    static string unknown = Environment.MachineName;\n"
        + "    void Run(DeviceCommand command)\n    {\n        " + statements + "\n    }\n}\n", profiles);

    public static CompletedCode File(string marked, params string[] profiles)
    {
        int caret = marked.IndexOf(Caret, StringComparison.Ordinal);
        Project project = new AdhocWorkspace(Host).CurrentSolution
            .AddProject("na", "na", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(References).AddAnalyzerReference(Assembly);
        string config = "is_global = true\n";
        for (int i = 0; i < profiles.Length; i++)
        {
            string path = $"/p/{i}.deviceprofile.yaml";
            project = project.AddAdditionalDocument(path, profiles[i], filePath: path).Project;
            config += $"[{path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n";
        }

        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: "/.globalconfig").Project;
        return new CompletedCode(project.AddDocument("a.cs", marked.Remove(caret, Caret.Length)), caret);
    }

    /// <summary>References a library that was compiled of <paramref name="code"/>.</summary>
    public CompletedCode WithLibrary(string code)
    {
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(code, cancellationToken: Cancellation)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: Cancellation).Success);
        Project project = _document.Project.AddMetadataReference(MetadataReference.CreateFromImage(image.ToArray()));
        return new CompletedCode(project.GetDocument(_document.Id)!, _caret);
    }

    /// <summary>What is listed on request.</summary>
    public async Task<string[]> ListedAsync() => [.. (await ItemsAsync(CompletionTrigger.Invoke)).Select(item => item.DisplayText)];

    /// <summary>What is listed because the character before the caret has just been typed.</summary>
    public async Task<string[]> ListedAfterTypingAsync()
    {
        string text = (await _document.GetTextAsync(Cancellation)).ToString();
        return [.. (await ItemsAsync(CompletionTrigger.CreateInsertionTrigger(text[_caret - 1]))).Select(item => item.DisplayText)];
    }

    public async Task<string> DescribedAsync(string text)
    {
        CompletionItem item = (await ItemsAsync(CompletionTrigger.Invoke)).Single(found => found.DisplayText == text);
        return (await Service.GetDescriptionAsync(_document, item, Cancellation))!.Text;
    }

    /// <summary>The line of the caret after one of what is listed was taken.</summary>
    public async Task<string> TakenAsync(string text)
    {
        CompletionItem item = (await ItemsAsync(CompletionTrigger.Invoke)).Single(found => found.DisplayText == text);
        CompletionChange change = await Service.GetChangeAsync(_document, item, cancellationToken: Cancellation);
        SourceText after = (await _document.GetTextAsync(Cancellation)).WithChanges(change.TextChange);
        return after.Lines.GetLineFromPosition(_caret).ToString().Trim();
    }

    private CompletionService Service => CompletionService.GetService(_document)!;

    private async Task<IReadOnlyList<CompletionItem>> ItemsAsync(CompletionTrigger trigger)
    {
        CompletionList? list = await Service.GetCompletionsAsync(_document, _caret, trigger, cancellationToken: Cancellation);
        return list?.ItemsList ?? [];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
