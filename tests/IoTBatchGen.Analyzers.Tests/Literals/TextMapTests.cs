using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Literals;

/// <summary>Every character of a text keeps its place, whether it follows the one before, shares a place with others or is from another text.</summary>
public class TextMapTests
{
    [Fact]
    public void Every_character_has_the_place_that_it_was_added_with()
    {
        var random = new Random(1511);
        for (int round = 0; round < 500; round++)
        {
            (TextMap map, List<(char Character, TextSpan Place)> expected) = Made(random, depth: 2);
            Assert.Equal(expected.Count, map.Length);
            Assert.Equal(string.Concat(expected.Select(one => one.Character)), map.ToString());
            Assert.Equal(expected, Enumerable.Range(0, map.Length).Select(i => (map.CharacterAt(i), map[i])));
        }
    }

    [Fact]
    public void A_text_that_was_asked_for_grows_on()
    {
        var map = new TextMap();
        map.Add('a', new TextSpan(7, 1));
        Assert.Equal("a", map.ToString());
        map.Add('b', new TextSpan(8, 1));
        map.Add("cd", new TextSpan(9, 1));
        Assert.Equal("abcd", map.ToString());
        Assert.Equal([7, 8, 9, 9], Enumerable.Range(0, 4).Select(i => map[i].Start));
    }

    private static (TextMap Map, List<(char Character, TextSpan Place)> Expected) Made(Random random, int depth)
    {
        var map = new TextMap();
        var expected = new List<(char Character, TextSpan Place)>();
        int at = random.Next(5);
        for (int step = random.Next(12); step > 0; step--)
        {
            var place = new TextSpan(at, random.Next(1, 4) == 3 ? 2 : 1);
            switch (random.Next(depth > 0 ? 5 : 4))
            {
                case 0:
                    string text = new('x', random.Next(4));
                    map.Add(text, place);
                    expected.AddRange(text.Select(character => (character, place)));
                    break;
                case 4:
                    (TextMap inner, List<(char Character, TextSpan Place)> of) = Made(random, depth - 1);
                    map.Add(inner);
                    expected.AddRange(of);
                    break;
                default:
                    char next = (char)('a' + random.Next(26));
                    map.Add(next, place);
                    expected.Add((next, place));
                    break;
            }

            at = random.Next(8) == 0 ? random.Next(40) : place.End;
        }

        return (map, expected);
    }
}
