using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Analyzers.Tests.Profiles;
using IoTBatchGen.Analyzers.Tests.Profiles.Samples;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>The valid samples together, on other machines: what is generated of them is the same to the byte.</summary>
public class SampleDeterminismTests
{
    private static readonly Lazy<Dictionary<string, string>> Expected = new(() => Output(Texts("/samples/")));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void In_every_culture(string culture)
    {
        Dictionary<string, string> expected = Expected.Value;
        string[] messages = Messages();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Output(Texts("/samples/")));
            Assert.Equal(messages, Messages());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void With_the_line_ends_of_Windows()
    {
        AdditionalText[] texts = [.. SampleProfile.Valid.SelectMany(sample => sample.Files.Select(file =>
            (AdditionalText)new MemoryText($"/samples/{sample.Name}/{file.Path}", file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))))];
        Assert.Equal(Expected.Value, Output(texts));
    }

    [Fact]
    public void With_problems_in_the_same_places_whatever_the_line_ends() => Assert.All(
        SampleProfile.Invalid.SelectMany(sample => sample.Files),
        file => Assert.Equal(
            ProfileReading.Read(file.Path, file.Text).Lines(),
            ProfileReading.Read(file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Lines()));

    [Theory]
    [InlineData(@"\samples\")]
    [InlineData(@"C:\Users\Mia Wu\na\")]
    [InlineData("/srv/mia/na #1/")]
    public void Wherever_the_project_stands(string root)
    {
        AdditionalText[] texts = [.. Texts("/samples/").Select(text => (AdditionalText)new MemoryText(
            text.Path.Replace("/samples/", root, StringComparison.Ordinal) is var path && root.Contains('\\') ? path.Replace('/', '\\') : path,
            text.GetText(TestContext.Current.CancellationToken)!.ToString()))];
        Assert.Equal(Expected.Value, Output(texts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_every_order_of_files(int seed)
    {
        AdditionalText[] texts = Texts("/samples/");
        new Random(seed).Shuffle(texts);
        Assert.Equal(Expected.Value, Output(texts));
    }

    private static AdditionalText[] Texts(string root) => [.. SampleProfile.Valid.SelectMany(sample => sample.Texts(root))];

    private static Dictionary<string, string> Output(AdditionalText[] texts)
    {
        Run run = TestProject.Of(texts).WithOptions(TestProject.Properties().Property("ImplicitUsings", "enable")).Generate();
        Assert.Empty(run.Diagnostics);
        Assert.True(run.HintNames.Count() > SampleProfile.Valid.Length);
        return run.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    private static string[] Messages() =>
        [.. SampleProfile.Invalid.SelectMany(sample => sample.Files).SelectMany(file => ProfileReading.Read(file.Path, file.Text).Lines())];
}
