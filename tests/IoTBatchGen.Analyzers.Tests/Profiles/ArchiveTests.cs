using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>What is said of vendors' archives: the build unpacks them, the analyzer reports (IOTB0104).</summary>
public class ArchiveTests
{
    private const string Lamp = """{"devices":[{"deviceType":"Lamp","serviceTypeCapabilities":[{"serviceId":"Light","serviceType":"Light"}]}]}""";
    private const string Light = """{"services":[{"serviceType":"Light","commands":[{"commandName":"ON","paras":[]}]}]}""";

    [Fact]
    public async Task An_archive_of_a_vendor_becomes_typed_commands()
    {
        Run run = Generate(out Task<string[]> said, Archives.Make(("profile/devicetype-capability.json", Lamp), ("service/Light/profile/servicetype-capability.json", Light)));
        run.Clean();
        Assert.NotNull(run.Output.GetTypeByMetadataName("Sample.Lamp+Light+On"));
        Assert.Empty(await said);
    }

    [Fact]
    public async Task An_archive_of_which_nothing_comes_is_said_to_be_so_at_its_own_path()
    {
        Run run = Generate(out Task<string[]> said, Archives.Make(("readme.txt", "read me")));
        const string Fault = "archive 'Lamp.zip': it contains no file named devicetype-capability.json or servicetype-capability.json";
        Assert.Equal(["/na/Lamp.zip(1,1): error IOTB0104: " + Fault], await said);
        Assert.Equal(["/na/Lamp.zip(1,1): error IOTB0001: no code was generated from this file: " + Fault], run.Diagnostics.Select(Shown));
    }

    [Fact]
    public async Task Where_some_of_an_archive_is_left_it_is_generated()
    {
        Run run = Generate(out Task<string[]> said, Archives.Make(
            ("profile/devicetype-capability.json", Lamp), ("service/Light/profile/servicetype-capability.json", Light), ("../servicetype-capability.json", Light)));
        Assert.Equal(
            ["/na/Lamp.zip(1,1): error IOTB0104: archive 'Lamp.zip': its entry '../servicetype-capability.json' has a path outside the archive's folder and is not unpacked"],
            await said);
        Assert.Empty(run.Diagnostics);
        Assert.Contains("Lamp.g.cs", run.HintNames);
    }

    [Fact]
    public async Task A_fault_in_a_file_of_an_archive_stands_at_a_path_that_names_both()
    {
        Run run = Generate(out Task<string[]> said, Archives.Make(("profile/devicetype-capability.json", "{\n\"devices\": 5}")));
        Assert.Equal(
            ["/na/obj/iotbatchgen/zip/Lamp.zip/profile/devicetype-capability.json(2,12): error IOTB0203: devices is '5'; it must be a list; its content is ignored"],
            await said);
        Assert.Equal("/na/obj/iotbatchgen/zip/Lamp.zip/profile/devicetype-capability.json", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task What_an_archive_calls_its_entries_is_shown_and_not_obeyed()
    {
        _ = Generate(out Task<string[]> said, Archives.Make(("../\u001b[31m\r\n\u202Edevicetype-capability.json", Lamp)));
        Assert.Contains(@"its entry '../\u001B[31m\u000D\u000A\u202Edevicetype-capability.json' has a path outside", Assert.Single(await said), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/na/x.zip\n")]
    [InlineData("/na/x.zip\nwhatever\nmessage\n")]
    [InlineData("/na/x.zip\nnothing was unpacked\n")]
    public void A_file_that_no_build_wrote_says_nothing(string text) => Assert.Null(ZipFaults.Parse(text));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_written_is_read(bool isNothingLeft)
    {
        var faults = new ZipFaults("C:\\na\\x.zip", isNothingLeft, ["one", "two\r\nlines"]);
        Assert.Equal(faults with { Messages = ["one", "two  lines"] }, ZipFaults.Parse(faults.ToText()));
        Assert.Equal("x.zip", faults.ZipName);
    }

    private static Run Generate(out Task<string[]> said, byte[] archive)
    {
        MemoryOptions options = TestProject.Properties();
        ImmutableArray<AdditionalText> files = Archives.Unpack("/na/Lamp.zip", archive, options);
        Run run = TestProject.Of([.. files]).WithOptions(options).Generate();
        said = Say(run.Output, files, options);
        return run;
    }

    private static async Task<string[]> Say(Compilation compilation, ImmutableArray<AdditionalText> files, MemoryOptions options)
    {
        ImmutableArray<Diagnostic> diagnostics = await compilation.AnalyzeAsync(new ProfileAnalyzer(), files, options);
        return [.. diagnostics.Select(Shown)];
    }

    private static string Shown(Diagnostic diagnostic) => new DiagnosticFormatter().Format(diagnostic, CultureInfo.InvariantCulture);
}
