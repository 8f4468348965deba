using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>The guide from JSON text to typed commands: its code compiles, its fixes make what it shows, and the rules say what it prints.</summary>
public class MigrationGuideTests
{
    private const int Legacy = 0;
    private const int Fixed = 1;
    private const int Contract = 2;
    private const int Typed = 3;
    private const int Client = 4;

    private static readonly GuideText Guide = new("from-json-to-typed-commands.md");

    private static readonly MigratedProject TestProject = new(Assert.Single(Guide.Blocks("yaml")));

    [Fact]
    public async Task The_package_and_the_profile_show_what_is_wrong_with_the_text() =>
        Assert.Equal(Guide.Blocks("text")[0], await TestProject.BuildAsync(Code(Legacy)));

    [Fact]
    public async Task The_fixes_make_the_second_steps_code_of_it()
    {
        string code = Code(Legacy);
        foreach (string id in new[] { "IOTB1001", "IOTB1016", "IOTB1102" })
        {
            code = await TestProject.FixAsync(id, code);
        }

        Assert.Equal(Code(Fixed), code);
        Assert.Empty(await TestProject.BuildAsync(code));
    }

    [Fact]
    public async Task The_contract_types_show_that_there_is_a_typed_command() =>
        Assert.Equal(Guide.Blocks("text")[1], (await TestProject.BuildAsync(Code(Contract))).Replace(": info ", ": warning ", System.StringComparison.Ordinal));

    [Fact]
    public async Task The_fix_makes_it_a_typed_command()
    {
        string code = await TestProject.FixAsync("IOTB1108", Code(Contract));
        Assert.Equal(Code(Typed), code);
        Assert.Empty(await TestProject.BuildAsync(code));
    }

    [Fact]
    public async Task The_code_with_the_client_is_without_fault() => Assert.Empty(await TestProject.BuildAsync(Code(Client)));

    private static string Code(int step) => Guide.Blocks("csharp")[step];
}
