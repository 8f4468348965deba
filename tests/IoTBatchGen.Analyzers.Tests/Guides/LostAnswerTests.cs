using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>No public page that shows a <c>catch</c> reports a task as rejected that may be running, or sends it under another name.</summary>
public class LostAnswerTests
{
    public static TheoryData<string> Pages => new(LostAnswerPage.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("specs/guides/outcomes.md")]
    [InlineData("specs/guides/what-became-of-my-command.md")]
    [InlineData("specs/guides/from-json-to-typed-commands.md")]
    [InlineData("src/IoTBatchGen.Templates/content/iotbatch-na/Program.cs")]
    [InlineData("src/Samples/WaterMeterNa/Program.cs")]
    [InlineData("tests/IoTBatchGen.Analyzers.Tests/Snippets/valid/controller-level.cs")]
    public void The_pages_are_found(string file) =>
        Assert.Contains(LostAnswerPage.All.Keys, name => name.Split(", ")[0] == file);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task After_a_lost_answer_a_page_reports_no_rejection_and_sends_under_no_other_name(string name)
    {
        LostAnswerPage page = LostAnswerPage.Compile(name);
        await page.RunAsync();
        Assert.NotEmpty(page.Bodies);
        Assert.DoesNotContain("refus", page.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("reject", page.Output, StringComparison.OrdinalIgnoreCase);
        await page.RunAgainAsync();
        Assert.Empty(page.OtherNames);
    }
}
