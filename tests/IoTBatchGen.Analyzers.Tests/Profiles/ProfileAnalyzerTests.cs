using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class ProfileAnalyzerTests
{
    [Fact]
    public async Task Problems_are_reported_at_their_place_with_a_help_link()
    {
        var file = new CountedText("/p/a.deviceprofile.yaml", "manufacturerId: m\ndeviceTyp: D\nservices: []\n");
        ImmutableArray<Diagnostic> diagnostics = await Analyze(Compilation("class C { }"), [file], new MemoryOptions().Profile(file.Path));
        Assert.Equal(
            [
                "/p/a.deviceprofile.yaml: (0,0)-(0,14): error IOTB0202: model is missing; a device profile requires it",
                "/p/a.deviceprofile.yaml: (1,0)-(1,9): error IOTB0201: unknown field 'deviceTyp' in a device profile; did you mean 'deviceType'?",
            ],
            Lines(diagnostics));
        Assert.All(diagnostics, diagnostic =>
            Assert.Equal("https://iotbatchgen.example/rules/" + diagnostic.Id, diagnostic.Descriptor.HelpLinkUri));
    }

    [Fact]
    public async Task What_only_the_files_together_show_is_reported_in_the_file_where_it_stands()
    {
        var device = new MemoryText(
            @"C:\v\Lamp\profile\devicetype-capability.json",
            """{"devices":[{"deviceType":"Lamp","serviceTypeCapabilities":[{"serviceId":"A"},{"serviceId":"B"}]}]}""");
        var definition = new MemoryText(@"C:\v\Lamp\service\B\profile\servicetype-capability.json", """{"services":[{"serviceType":"B"}]}""");
        ImmutableArray<Diagnostic> diagnostics = await Analyze(
            Compilation("class C { }"), [definition, device], new MemoryOptions().Profile(device.Path).Profile(definition.Path));
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("IOTB0401", device.Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task Names_of_the_code_are_judged_in_the_root_namespace_and_files_named_from_the_project()
    {
        var file = new MemoryText(@"C:\app\in\a.deviceprofile.yaml", "manufacturerId: m\nmodel: o\ndeviceType: Lamp\nservices: [{ serviceId: S, commands: [{ commandName: C }] }]\n");
        MemoryOptions options = new MemoryOptions().Profile(file.Path).Property("RootNamespace", "Lamp").Property("ProjectDir", @"C:\app\");
        Assert.Equal(
            [
                @"C:\app\in\a.deviceprofile.yaml: (2,12)-(2,16): error IOTB0404: the class 'Lamp.Lamp' is hidden by the namespace 'Lamp', "
                    + "so no class is generated for deviceType 'Lamp'; choose another name: <DeviceProfile Update=\"in/a.deviceprofile.yaml\" ClassName=\"…\" />",
            ],
            Lines(await Analyze(Compilation("class C { }"), [file], options)));
        Assert.Empty(await Analyze(Compilation("class C { }"), [file], options.Profile(file.Path, ("ClassName", "StreetLamp"))));
    }

    [Fact]
    public async Task Other_additional_files_are_left_alone()
    {
        var file = new CountedText("/p/settings.yaml", "{");
        Assert.Empty(await Analyze(Compilation("class C { }"), [file], new MemoryOptions()));
    }

    [Fact]
    public async Task A_file_is_read_once_while_only_CSharp_changes()
    {
        CSharpCompilation compilation = Compilation("class C { }");
        var file = new MemoryText("/p/a.deviceprofile.yaml", "manufacturerId: m\nmodel: o\ndeviceType: D\nservices: []\n");
        var options = new MemoryOptions().Profile(file.Path);
        var first = new DocumentsProbe();
        var second = new DocumentsProbe();
        await Analyze(compilation, [file], options, first);
        await Analyze(compilation.AddSyntaxTrees(Tree("class D { }")), [file], options, second);
        ProfileDocument document = Assert.Single(first.Documents!.Files).Document;
        Assert.Same(document, Assert.Single(second.Documents!.Files).Document);
        Assert.Equal("D", Assert.Single(second.Documents.Models).DeviceType);

        var third = new DocumentsProbe();
        await Analyze(compilation, [new MemoryText(file.Path, "# changed\n" + file.GetText(TestContext.Current.CancellationToken))], options, third);
        Assert.NotSame(document, Assert.Single(third.Documents!.Files).Document);
    }

    [Fact]
    public async Task A_file_that_nobody_asks_for_is_not_read()
    {
        var file = new CountedText("/p/a.deviceprofile.yaml", "{");
        var probe = new DocumentsProbe();
        await Analyze(Compilation("class C { }"), [file], new MemoryOptions().Profile(file.Path), probe);
        Assert.Equal(0, file.Reads);
        Assert.NotEmpty(probe.Documents!.Files);
        Assert.Equal(1, file.Reads);
    }

    [Fact]
    public async Task A_text_that_the_generator_has_read_is_not_read_again()
    {
        var file = new MemoryText("/p/a.deviceprofile.yaml", "manufacturerId: Acme\nmodel: M1\ndeviceType: Meter\nservices: []\n");
        SourceText text = file.GetText(TestContext.Current.CancellationToken)!;
        MemoryOptions options = new MemoryOptions().Profile(file.Path);
        CSharpCompilation compilation = Compilation("class C { }");
        GeneratorDriverRunResult generated = CSharpGeneratorDriver.Create(
                [new ProfileGenerator().AsSourceGenerator()], [file], optionsProvider: options,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
        object read = Assert.Single(Assert.Single(generated.Results[0].TrackedSteps[TrackingNames.Document]).Outputs).Value;
        ProfileDocument document = Assert.IsType<StepResult<ProfileFile>>(read).Value!.Document;
        var probe = new DocumentsProbe();
        await Analyze(compilation, [file], options, probe);
        Assert.Same(document, Assert.Single(probe.Documents!.Files).Document);
        Assert.NotSame(document, ProfileTexts.ReadOnce("/p/a.json", text, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Profiles_are_joined_once_while_only_code_changes()
    {
        AdditionalText file = new CountedText("/p/a.deviceprofile.yaml", "manufacturerId: Acme\nmodel: M1\ndeviceType: Meter\nservices: []\n");
        MemoryOptions options = new MemoryOptions().Profile(file.Path).Profile("/p/b.deviceprofile.yaml");
        var probe = new DocumentsProbe();
        await Analyze(Compilation("class C { }"), [file], options, probe);
        ImmutableArray<ProfileModel> before = probe.Documents!.Models;
        ProfileCatalog catalog = probe.Documents.CatalogWith([], areComplete: true);
        await Analyze(Compilation("class Changed { }"), [file], options, probe);
        Assert.Equal("Meter", Assert.Single(before).DeviceType);
        Assert.Same(before[0], Assert.Single(probe.Documents.Models));
        Assert.Same(catalog, probe.Documents.CatalogWith([], areComplete: true));
        Assert.NotSame(catalog, probe.Documents.CatalogWith([], areComplete: false));

        AdditionalText second = new CountedText("/p/b.deviceprofile.yaml", "manufacturerId: Acme\nmodel: M2\ndeviceType: Lamp\nservices: []\n");
        await Analyze(Compilation("class Changed { }"), [file, second], options, probe);
        Assert.Equal(["Meter", "Lamp"], probe.Documents.Models.Select(model => model.DeviceType));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_left_to_the_compiler()
    {
        var file = new CountedText("/p/a.deviceprofile.yaml", null);
        Assert.Empty(await Analyze(Compilation("class C { }"), [file], new MemoryOptions().Profile(file.Path)));
    }

    private static SyntaxTree Tree(string code) =>
        CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    private static CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "sample", [Tree(code)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string[] Lines(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic =>
            $"{diagnostic.Location.GetLineSpan()}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    private static Task<ImmutableArray<Diagnostic>> Analyze(
        CSharpCompilation compilation, AdditionalText[] files, MemoryOptions options, DiagnosticAnalyzer? analyzer = null) =>
        compilation.AnalyzeAsync(analyzer ?? new ProfileAnalyzer(), [.. files], options);

    private sealed class CountedText(string path, string? text) : AdditionalText
    {
        private readonly SourceText? _text = text is null ? null : SourceText.From(text);

        public int Reads { get; private set; }

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return _text;
        }
    }

    /// <summary>Hands out what an analyzer of requests gets.</summary>
#pragma warning disable RS1001, RS1036 // lives in these tests alone, where no compiler loads it
    private sealed class DocumentsProbe : DiagnosticAnalyzer
    {
        public ProfileDocuments? Documents { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
            [new DiagnosticDescriptor("TEST0001", "t", "m", "c", DiagnosticSeverity.Info, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start =>
            {
                Documents = new ProfileDocuments(start.Options);
                start.RegisterSyntaxTreeAction(_ => { });
            });
        }
    }
#pragma warning restore RS1001, RS1036
}
