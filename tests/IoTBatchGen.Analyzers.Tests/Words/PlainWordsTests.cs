using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Words;

/// <summary>Messages, documentation and pages are written in plain English.</summary>
public class PlainWordsTests
{
    [Fact]
    public void Messages_are_plain() => AssertPlain(PublicText.Literals());

    [Fact]
    public void Public_documentation_is_plain() => AssertPlain(PublicText.Documentation());

    [Fact]
    public void Pages_are_plain() => AssertPlain(PublicText.Pages());

    [Fact]
    public void Specifications_are_plain() => AssertPlain(PublicText.Specifications());

    [Theory]
    [InlineData("left out, for it may be a password", ", for it")]
    [InlineData("its id is unknown, for the answer was lost", ", for the answer was")]
    [InlineData("it is no zip archive", "is no zip")]
    [InlineData("These are no fields.", "are no fields")]
    [InlineData("The platform refuses it", "refuses")]
    [InlineData("Judged by the profile", "Judged")]
    [InlineData("the first stands in line 3", "stands")]
    [InlineData("No command comes of it", "comes of")]
    [InlineData("A slip", "slip")]
    public void What_is_hard_to_read_is_found(string text, string found) => Assert.Equal(found, Assert.Single(PlainWords.In(text)).Found);

    [Theory]
    [InlineData("did you mean 'timeout'?")]
    [InlineData("There is no such file, and there are no others.")]
    [InlineData("It is no longer reported, for example in lists.")]
    [InlineData("The recommended standard is easy to understand.")]
    [InlineData("For the analyzers, for each of two packages, for a login, and for the validation.")]
    [InlineData("The slippery slope; a mandatory amendment.")]
    public void What_is_plain_is_not(string text) => Assert.Empty(PlainWords.In(text));

    private static void AssertPlain(IEnumerable<PublicText> texts)
    {
        List<PublicText> all = texts.ToList();
        Assert.NotEmpty(all);
        List<string> found =
        [
            .. from text in all
               from word in PlainWords.In(text.Text)
               select $"{text.Place}: '{word.Found}' in \"{Around(text.Text, word.Index)}\"; write '{word.Instead}'",
        ];
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static string Around(string text, int index) =>
        text.Substring(Math.Max(0, index - 40), Math.Min(text.Length, index + 60) - Math.Max(0, index - 40)).ReplaceLineEndings(" ");
}
