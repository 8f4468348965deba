using System.IO;
using System.Linq;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_readme_says_of_every_row_how_it_is_reached()
    {
        using Stream resource = typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!;
        using var reader = new StreamReader(resource);
        string[] rows = [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith('|') && char.IsAsciiDigit(line[2]))];
        Assert.Equal(BatchTaskErrorTable.Rows.Select(row => $"| {row.HttpStatus} | {row.ErrorCode} |"), rows.Select(FirstTwoCells));
    }

    private static string FirstTwoCells(string line) => string.Join('|', line.Split('|')[..3]) + "|";
}
