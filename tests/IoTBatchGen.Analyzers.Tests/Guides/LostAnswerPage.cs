extern alias runtime;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Analyzers.Tests.Snippets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>
/// C# of a public page that catches what a call throws: compiled, and run with a platform that accepts each task and loses its answer. To a
/// caller that tries again it says that the name exists.
/// </summary>
internal sealed partial class LostAnswerPage
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Assembly _assembly;
    private readonly MethodInfo? _method;
    private object? _target;
    private object?[]? _arguments;

    private LostAnswerPage(Assembly assembly, MethodInfo? method)
    {
        _assembly = assembly;
        _method = method;
    }

    /// <summary>The pages' code by name: a file, or the place of a block in one.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        Blocks().Concat(Files()).Where(page => Catch().IsMatch(page.Code)).ToDictionary(page => page.Name, page => page.Code);

    /// <summary>What the page printed, logged or returned.</summary>
    public string Output => Lost("Output").ToString()!;

    /// <summary>The bodies that the platform got.</summary>
    public IReadOnlyList<string> Bodies => (List<string>)Lost("Bodies");

    /// <summary>The further names of tasks that differ in nothing else.</summary>
    public IEnumerable<string> OtherNames => Bodies
        .Select(body => JsonNode.Parse(body)!.AsObject())
        .Select(task => (Name: task["taskName"]!.GetValue<string>(), Other: task.Remove("taskName") ? task.ToJsonString() : string.Empty))
        .GroupBy(task => task.Other, task => task.Name)
        .SelectMany(names => names.Distinct().Skip(1));

    public static LostAnswerPage Compile(string name)
    {
        SyntaxTree page = Tree(All[name]);
        if (IsProgram(page) && !Client().IsMatch(All[name]))
        {
            // A fragment, which takes its client and its task as given.
            page = Tree("IBatchTaskClient client = Lost.Client();\nvar task = Lost.SampleTask();\nvar cancellationToken = CancellationToken.None;\n" + All[name]);
        }

        CSharpCompilation compilation = SnippetProject.Around([])
            .WithReferences(References.All)
            .AddSyntaxTrees(page, Tree(Snippet.TextOf("surroundings/Libraries.cs")), Tree(Snippet.TextOf("surroundings/LostAnswers.cs")));
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(SnippetProject.OutputOf(page)));
        using var image = new MemoryStream();
        Assert.True(
            compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success,
            string.Join("\n", compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error)));
        var assembly = Assembly.Load(image.ToArray());
        return new LostAnswerPage(assembly, IsProgram(page) ? null : Method(compilation.GetSemanticModel(page), page, assembly));
    }

    /// <summary>Runs the program, or calls the method that has the catch.</summary>
    public async Task RunAsync()
    {
        try
        {
            object? result = _method is null
                ? _assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, _assembly.EntryPoint.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null)
                : _method.Invoke(
                    _method.IsStatic ? null : _target ??= Make(_method.DeclaringType!),
                    BindingFlags.DoNotWrapExceptions,
                    null,
                    _arguments ??= [.. _method.GetParameters().Select(parameter => Make(parameter.ParameterType))],
                    null);
            if (result is Task task)
            {
                await task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
                result = task.GetType().GetProperty("Result")?.GetValue(task);
            }

            ((System.Text.StringBuilder)Lost("Output")).AppendLine(result?.ToString());
        }
        catch (Runtime.BatchTaskException)
        {
            // The caller's to handle, with all that its type says.
        }
    }

    /// <summary>Calls the method once more with the same arguments, as a caller does that tries again; a program has no caller.</summary>
    public async Task RunAgainAsync()
    {
        if (_method is not null)
        {
            _assembly.GetType("Lost", throwOnError: true)!.GetField("IsCalledAgain")!.SetValue(null, true);
            await RunAsync();
        }
    }

    private static IEnumerable<(string Name, string Code)> Blocks() =>
        from path in Pages("*.md")
        from block in Block().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
        let indent = new Regex("^" + block.Groups["indent"].Value, RegexOptions.Multiline)
        select ($"{Relative(path)}, character {block.Index}", indent.Replace(block.Groups["text"].Value, string.Empty));

    private static IEnumerable<(string Name, string Code)> Files() => Pages("*.cs")
        .Where(path => Relative(path).StartsWith("src/Samples/", StringComparison.Ordinal) || Relative(path).Contains("/content/", StringComparison.Ordinal))
        .Concat(Directory.GetFiles(Path.Combine(Repository.Folder, "tests", "IoTBatchGen.Analyzers.Tests", "Snippets", "valid"), "*.cs"))
        .Select(path => (Relative(path), File.ReadAllText(path)))
        .Where(page => page.Item2.Contains(".CreateAsync(", StringComparison.Ordinal));

    private static IEnumerable<string> Pages(string pattern) =>
        Directory.GetFiles(Repository.Folder, pattern)
            .Concat(new[] { "specs", "src" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Folder, folder), pattern, SearchOption.AllDirectories)))
            .Where(path => !BuildFolder().IsMatch(Relative(path)));

    private static string Relative(string path) => Path.GetRelativePath(Repository.Folder, path).Replace('\\', '/');

    private static SyntaxTree Tree(string text) =>
        CSharpSyntaxTree.ParseText(text, SnippetProject.ParseOptions([]), cancellationToken: TestContext.Current.CancellationToken);

    private static bool IsProgram(SyntaxTree page) => SnippetProject.OutputOf(page) == OutputKind.ConsoleApplication;

    private static MethodInfo Method(SemanticModel model, SyntaxTree page, Assembly assembly)
    {
        MethodDeclarationSyntax method = page.GetRoot().DescendantNodes().OfType<CatchClauseSyntax>().First().FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        ISymbol symbol = model.GetDeclaredSymbol(method)!;
        return assembly.GetType(symbol.ContainingType.ToDisplayString(), throwOnError: true)!.GetMethod(symbol.Name, Any)!;
    }

    private object Lost(string field) => _assembly.GetType("Lost", throwOnError: true)!.GetField(field)!.GetValue(null)!;

    private object? Make(Type type)
    {
        type = type.IsByRef ? type.GetElementType()! : type;
        if (type.IsGenericType && type.Name == "ILogger`1")
        {
            return Activator.CreateInstance(_assembly.GetType("LostLogger`1", throwOnError: true)!.MakeGenericType(type.GetGenericArguments()));
        }

        return type switch
        {
            _ when type == typeof(Runtime.IBatchTaskClient) => _assembly.GetType("Lost")!.GetMethod("Client")!.Invoke(null, null),
            _ when type == typeof(Runtime.BatchTask) => _assembly.GetType("Lost")!.GetMethod("SampleTask")!.Invoke(null, null),
            _ when type == typeof(Runtime.DeviceCommand) => new Runtime.RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" },
            _ when type == typeof(CancellationToken) => TestContext.Current.CancellationToken,
            _ when type == typeof(string) => "text",
            _ when type == typeof(string[]) => new[] { "3f1a" },
            _ when type == typeof(int) => 12,
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => type.GetConstructors()[0].Invoke([.. type.GetConstructors()[0].GetParameters().Select(parameter => Make(parameter.ParameterType))]),
        };
    }

    [GeneratedRegex(@"^(?<indent> *)```csharp\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\bcatch\b")]
    private static partial Regex Catch();

    [GeneratedRegex(@"\b(?:var|BatchTaskClient|IBatchTaskClient) client =")]
    private static partial Regex Client();

    [GeneratedRegex("(?:^|/)(?:obj|bin|artifacts)/")]
    private static partial Regex BuildFolder();
}
