using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using IoTBatchGen.CodeFixes.Profiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of rules about profile files: what they offer, and what they make of the text.</summary>
public class ProfileFixTests
{
    private const string Path = "/p/a.deviceprofile.yaml";

    public static TheoryData<string, string, string> Repaired => new()
    {
        // id, the para before, the para after
        { "IOTB0201", "{ paraName: x, dataTyp: int }", "{ paraName: x, dataType: int }" },
        { "IOTB0201", "{ \"paraname\" : x, dataType: int } # a \"paraname\"", "{ \"paraName\" : x, dataType: int } # a \"paraname\"" },
        { "IOTB0201", "{ paraName: x, dataType: int, 'requird': true }", "{ paraName: x, dataType: int, 'required': true }" },
        { "IOTB0204", "{ paraName: x, dataType: integer }", "{ paraName: x, dataType: int }" },
        { "IOTB0204", "{ paraName: x, dataType: 'Strng'   , required: true }", "{ paraName: x, dataType: 'string'   , required: true }" },
        { "IOTB0204", "{ paraName: x, dataType: \"str\\u0069nk\" }", "{ paraName: x, dataType: \"string\" }" },
        { "IOTB0204", "{ paraName: x, dataType: array }", "{ paraName: x, dataType: string list }" },
        { "IOTB0204", "{ paraName: x, dataType: list<doubl> }", "{ paraName: x, dataType: list<double> }" },
        { "IOTB0303", "{ paraName: x, dataType: int, min: 100, max: 5 }", "{ paraName: x, dataType: int, min: 5, max: 100 }" },
        { "IOTB0303", "{ paraName: x, dataType: int, max: '5', unit: h, min: 10 } # 10", "{ paraName: x, dataType: int, max: 10, unit: h, min: '5' } # 10" },
        { "IOTB0303", "{ paraName: x, dataType: decimal, min: 1e3, max: -0.50 }", "{ paraName: x, dataType: decimal, min: -0.50, max: 1e3 }" },
    };

    [Theory]
    [MemberData(nameof(Repaired))]
    public async Task A_fix_changes_the_characters_at_fault_and_nothing_is_reported_any_more(string id, string before, string after)
    {
        FixedProject project = FixedProject.Of((Path, Profile(before)));
        Assert.Contains($"{Path} {id}", await project.ReportedAsync());
        FixedProject once = await project.FixAsync(Fix(id));
        Assert.Equal(Profile(after), once.Text(Path));
        Assert.Empty(await once.ReportedAsync());
        Assert.Empty(await once.OfferedAsync(Fix(id)));
    }

    [Theory]
    [InlineData("IOTB0201", "{ paraName: x, dataTyp: int }", "Rename to 'dataType'")]
    [InlineData("IOTB0204", "{ paraName: x, dataType: integer }", "Change dataType to 'int'")]
    [InlineData("IOTB0303", "{ paraName: x, dataType: int, min: 9, max: 5 }", "Swap min and max")]
    public async Task A_fix_says_what_it_does(string id, string para, string title) =>
        Assert.Equal([title], await FixedProject.Of((Path, Profile(para))).OfferedAsync(Fix(id)));

    [Theory]
    [InlineData("IOTB0201", "{ paraName: x, dataType: int, dataTyp: int }")]
    [InlineData("IOTB0201", "{ paraName: x, dataType: int, zzzzzzz: 1 }")]
    [InlineData("IOTB0204", "{ paraName: x, dataType: qqqqqq }")]
    [InlineData("IOTB0204", "{ paraName: x, dataType: \"inte\n                ger\" }")]
    public async Task A_fix_is_offered_only_where_it_leaves_the_profile_whole(string id, string para)
    {
        FixedProject project = FixedProject.Of((Path, Profile(para)));
        Assert.Contains($"{Path} {id}", await project.ReportedAsync());
        Assert.Empty(await project.OfferedAsync(Fix(id)));
    }

    [Fact]
    public async Task Of_two_fields_that_mean_the_same_one_is_renamed()
    {
        FixedProject project = FixedProject.Of((Path, Profile("{ paraName: x, dataTyp: int, dataTyep: int }")));
        FixedProject all = await project.FixAllAsync(Fix("IOTB0201"), FixAllScope.Document);
        Assert.Equal(Profile("{ paraName: x, dataType: int, dataTyep: int }"), all.Text(Path));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Blocks_comments_and_line_ends_stay(string newLine)
    {
        string before = string.Join(newLine,
            "# head", "manufacturerId: m # m", "model: o", "deviceType: D", "services:", "  - serviceId: S", "    commands:", "      - commandName: C",
            "        paras:", "          - paraName: x", "            dataTyp:   long   # why", "            min: 8     # from", string.Empty,
            "            max: 2 # to", string.Empty);
        FixedProject project = await FixedProject.Of((Path, before)).FixAsync(Fix("IOTB0201"));
        project = await project.FixAsync(Fix("IOTB0303"));
        Assert.Equal(
            before.Replace("dataTyp:", "dataType:", System.StringComparison.Ordinal).Replace("min: 8", "min: 2", System.StringComparison.Ordinal)
                .Replace("max: 2", "max: 8", System.StringComparison.Ordinal),
            project.Text(Path));
        Assert.Empty(await project.ReportedAsync());
    }

    [Fact]
    public async Task A_vendors_JSON_is_fixed_within_its_quotes()
    {
        const string Json = "/v/a.deviceprofile.json";
        const string Text = """{"deviceType":"D","services":[{"serviceId":"S","commands":[{"commandName":"C","paras":[PARA]}]}]}""";
        FixedProject project = FixedProject.Of((Json, Text.Replace("PARA", """{"paraName":"x","dataType":"integer","min":"9","max":"5"}""", System.StringComparison.Ordinal)));
        project = await (await project.FixAsync(Fix("IOTB0204"))).FixAsync(Fix("IOTB0303"));
        Assert.Equal(Text.Replace("PARA", """{"paraName":"x","dataType":"int","min":"5","max":"9"}""", System.StringComparison.Ordinal), project.Text(Json));
        Assert.Empty(await project.ReportedAsync());
    }

    [Theory]
    [InlineData(FixAllScope.Document, "/p/b.deviceprofile.yaml IOTB0303,/q/c.deviceprofile.yaml IOTB0303")]
    [InlineData(FixAllScope.Project, "/q/c.deviceprofile.yaml IOTB0303")]
    [InlineData(FixAllScope.Solution, "")]
    public async Task All_faults_in_a_file_project_or_solution_are_fixed_at_once(FixAllScope scope, string left)
    {
        string two = Profile("{ paraName: x, dataType: int, min: 9, max: 5 },\n          { paraName: y, dataType: int, max: 1, min: 7 }");
        FixedProject project = await FixedProject.Of((Path, two), ("/p/b.deviceprofile.yaml", Other(two))).Add("two", ("/q/c.deviceprofile.yaml", two))
            .FixAllAsync(Fix("IOTB0303"), scope);
        Assert.Equal(
            Profile("{ paraName: x, dataType: int, min: 5, max: 9 },\n          { paraName: y, dataType: int, max: 7, min: 1 }"), project.Text(Path));
        Assert.Equal(left, string.Join(",", (await project.ReportedAsync()).Distinct()));
    }

    [Fact]
    public async Task No_fix_of_a_beginning_throws()
    {
        string profile = Profile("{ paraName: x, dataTyp: int, min: 9, max: 5 },\n          { paraName: y, dataType: \"integer\", min: '7', max: '1' }");
        for (int length = 1; length <= profile.Length; length += 3)
        {
            FixedProject beginning = FixedProject.Of((Path, profile[..length]));
            foreach (ProfileFix fix in Fixes)
            {
                if ((await beginning.OfferedAsync(fix)).Length > 0)
                {
                    Assert.NotEqual(profile[..length], (await beginning.FixAsync(fix)).Text(Path));
                }
            }
        }
    }

    [Fact]
    public void Every_fix_is_exported_for_additional_files_and_fixes_one_rule_of_its_own()
    {
        Assert.NotEmpty(Fixes);
        Assert.Equal(Fixes.Count, Fixes.Select(fix => Assert.Single(fix.FixableDiagnosticIds)).Distinct().Count());
        Assert.All(Fixes, fix =>
        {
            ExportCodeFixProviderAttribute exported = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
            Assert.Equal([LanguageNames.CSharp], exported.Languages);
            Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], exported.DocumentKinds);
        });
    }

    private static IReadOnlyList<ProfileFix> Fixes { get; } =
    [
        .. typeof(ProfileFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProfileFix)) && !type.IsAbstract)
            .Select(type => (ProfileFix)System.Activator.CreateInstance(type)!),
    ];

    private static ProfileFix Fix(string id) => Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    private static string Profile(string paras) =>
        "manufacturerId: m\nmodel: o\ndeviceType: D\nservices:\n  - serviceId: S\n    commands:\n      - commandName: C\n"
        + "        # the paras\n        paras: [\n          " + paras + "\n        ]\n";

    private static string Other(string profile) => profile.Replace("deviceType: D", "deviceType: E", System.StringComparison.Ordinal);
}
