using System;
using System.Linq;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class LineMapTests
{
    [Fact]
    public void Lines_and_columns_are_those_of_Roslyn_whatever_ends_the_lines()
    {
        var random = new Random(20220224);
        const string Alphabet = "ab\r\n\u0085\u2028\u2029\n\r";
        for (int round = 0; round < 300; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(600)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            TextLineCollection expected = SourceText.From(text).Lines;
            var map = new LineMap(text);

            // Forwards, backwards and across: what is asked first must not matter.
            int[] asked = [.. Enumerable.Range(0, text.Length + 1).OrderBy(_ => random.Next())];
            Assert.All(asked, position =>
            {
                LinePosition roslyn = expected.GetLinePosition(position);
                Assert.Equal(new TextPosition(roslyn.Line, roslyn.Character), map.Of(position));
            });
        }
    }

    [Fact]
    public void A_span_has_both_its_ends() => Assert.Equal(
        new TextPositions(new TextPosition(0, 1), new TextPosition(2, 0)), new LineMap("ab\ncd\n").Of(TextRange.FromBounds(1, 6)));
}
