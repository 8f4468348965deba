using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Harness;

/// <summary>
/// Runs the request rules on C# in which markup says what is expected: <c>{|IOTB1001:5|}</c>. Everything else that is reported,
/// compiler errors among it, fails the test.
/// </summary>
internal sealed class RequestVerifier : CSharpAnalyzerTest<RequestAnalyzer, DefaultVerifier>
{
    private string _globalConfig = "is_global = true\n";

    private RequestVerifier(string code)
    {
        TestCode = code;
        ReferenceAssemblies = new ReferenceAssemblies(string.Empty);
        TestState.AdditionalReferences.AddRange(References.All);
        TestState.OutputKind = code.Contains("class ", System.StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        CompilerDiagnostics = CompilerDiagnostics.Errors;
    }

    /// <summary>Looks at these rules only; without it all count.</summary>
    public RequestVerifier Only(params string[] ids)
    {
        DisabledDiagnostics.AddRange(new RequestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Except(ids));
        return this;
    }

    /// <summary>Checks statements, with the library imported and a client, a command and unknown values at hand.</summary>
    public static RequestVerifier Statements(string statements) => new(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using IoTBatchGen;

        class Na
        {
            static readonly IBatchTaskClient client;
            static readonly DeviceCommand command = new RawDeviceCommand();
            static string unknown = Environment.MachineName;
            static int number = Environment.ProcessorCount;
            static bool flag = Environment.Is64BitProcess;
            static List<string> ids = new List<string>();

            async Task Run()
            {
        """ + "\n" + statements + "\n" + """
                await Task.CompletedTask;
            }
        }
        """);

    /// <summary>Checks a whole file.</summary>
    public static RequestVerifier File(string code) => new(code);

    /// <summary>Adds a device profile to the project.</summary>
    public RequestVerifier WithProfile(string path, string text)
    {
        TestState.AdditionalFiles.Add((path, text));
        _globalConfig += $"[{path}]\nbuild_metadata.AdditionalFiles.IoTBatchProfile = true\n";
        return this;
    }

    /// <summary>Adds what the generator makes of a device profile, as a build does.</summary>
    public RequestVerifier WithGenerated(string profile)
    {
        foreach (GeneratedSourceResult source in Generate(profile))
        {
            TestState.Sources.Add((source.HintName, source.SourceText));
        }

        return this;
    }

    /// <summary>References a library that was compiled of what the generator makes of a device profile.</summary>
    public RequestVerifier WithGeneratedLibrary(string profile) =>
        WithReferencedLibrary(string.Join("\n", Generate(profile).Select(source => source.SourceText.ToString())));

    /// <summary>References a library that was compiled of <paramref name="code"/>.</summary>
    public RequestVerifier WithReferencedLibrary(string code)
    {
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(code)], References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Emit(image).Success, string.Join("\n", library.GetDiagnostics()));
        TestState.AdditionalReferences.Add(MetadataReference.CreateFromImage(image.ToArray()));
        return this;
    }

    private static ImmutableArray<GeneratedSourceResult> Generate(string profile) =>
        TestProject.Of(new MemoryText("/library/device.deviceprofile.yaml", profile)).Generate().Result.GeneratedSources;

    /// <summary>Sets a build property.</summary>
    public RequestVerifier WithProperty(string name, string value)
    {
        _globalConfig = _globalConfig.Replace("is_global = true\n", $"is_global = true\nbuild_property.{name} = {value}\n", System.StringComparison.Ordinal);
        return this;
    }

    /// <summary>Says the message of a diagnostic whose place the markup <c>{|#0:…|}</c> gives.</summary>
    public RequestVerifier Expecting(string id, int place, string message)
    {
        DiagnosticSeverity severity = new RequestAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id).DefaultSeverity;
        ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithLocation(place).WithMessage(message));
        return this;
    }

    /// <summary>Runs the check.</summary>
    public Task RunChecks()
    {
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", _globalConfig));
        return RunAsync(TestContext.Current.CancellationToken);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
}
