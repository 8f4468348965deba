using System;
using System.Linq;
using System.Xml.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class EncoderTests
{
    /// <summary>Every character, in front of and behind what could complete an escape.</summary>
    private static readonly string AllCharacters = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code + "0"));

    [Fact]
    public void A_string_literal_means_the_text_whatever_it_is()
    {
        foreach (string text in Hostile.Names.Append(AllCharacters))
        {
            string literal = StringLiteral.Encode(text);
            var expression = SyntaxFactory.ParseExpression(literal);
            Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
            Assert.Equal(literal, expression.ToFullString());
            Assert.DoesNotContain(literal, c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u200B');
        }

        Assert.Equal("null", StringLiteral.Encode(null));
    }

    [Fact]
    public void Latin_and_Chinese_stay_readable_in_a_literal() => Assert.Equal("\"°C 水表 µ\\u2103\"", StringLiteral.Encode("°C 水表 µ℃"));

    [Fact]
    public void A_line_break_is_an_escape_that_is_easy_to_read() => Assert.Equal("\"a\\nb\\u000d\"", StringLiteral.Encode("a\nb\r"));

    [Fact]
    public void A_literal_of_many_lines_means_the_text_whatever_it_is()
    {
        foreach (string text in Hostile.Names.Append(AllCharacters).Select(text => "a \"b\"\n" + text))
        {
            string literal = StringLiteral.EncodeLines(text);
            var expression = SyntaxFactory.ParseExpression(literal);
            Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
            Assert.Equal(literal, expression.ToFullString());
            Assert.DoesNotContain(literal, c => (c != '\n' && char.IsControl(c)) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u202E' or '\u200B');
        }
    }

    [Theory]
    [InlineData("one \"line\"", "\"one \\\"line\\\"\"")]
    [InlineData("two\n\"lines\" \\s", "@\"two\n\"\"lines\"\" \\s\"")]
    [InlineData("℃\nand more", "\"\\u2103\\nand more\"")]
    [InlineData("a\r\nb", "\"a\\u000d\\nb\"")]
    public void Lines_are_lines_of_the_literal_unless_a_character_needs_an_escape(string text, string literal) => Assert.Equal(literal, StringLiteral.EncodeLines(text));

    [Fact]
    public void An_XML_comment_is_one_line_of_well_formed_XML_whatever_the_text()
    {
        foreach (string text in Hostile.Names.Append(AllCharacters))
        {
            string xml = XmlText.Encode(text);
            Assert.DoesNotContain(xml, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '\u202E' || char.IsControl(c));
            Assert.Empty(XElement.Parse("<c>" + xml + "</c>").Elements());
            var trivia = SyntaxFactory.ParseLeadingTrivia("/// <summary>" + xml + "</summary>\n");
            Assert.Single(trivia);
            Assert.False(trivia[0].ContainsDiagnostics);
        }
    }

    [Fact]
    public void An_XML_comment_keeps_what_can_be_read()
    {
        Assert.Equal("a &lt;b&gt; &amp; &quot;c&quot; 水 \uD83D\uDE00", XmlText.Encode(" a <b> & \"c\"\r\n\t水 \uD83D\uDE00\n"));
        Assert.Equal("\uFFFDtxt\uFFFD\uFFFD", XmlText.Encode("\u202Etxt\uD83D\uFFFF"));
    }

    [Theory]
    [InlineData("Open\U000E0073\U000E0074 it", "Open\uFFFD\uFFFD it")]
    [InlineData("Open\U000E0100it", "Open\uFFFDit")]
    [InlineData("\u3164\uFFA0\u115F\u1160\u2800", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\uFE0Fb", "a\uFFFDb")]
    [InlineData("\u26A0\uFE0F hot", "\u26A0\uFE0F hot")]
    [InlineData("\u26A0\uFE0F\uFE0F hot", "\u26A0\uFE0F\uFFFD hot")]
    [InlineData("하늘 ㅎ \uD83D\uDE00", "하늘 ㅎ \uD83D\uDE00")]
    public void An_XML_comment_shows_what_is_hidden(string text, string expected) => Assert.Equal(expected, XmlText.Encode(text));

    [Theory]
    [InlineData("Sets the level.", "Sets the level.")]
    [InlineData("Sets  the   level.", "Sets the level.")]
    [InlineData(" Sets the level.", "Sets the level.")]
    [InlineData("Sets the level. ", "Sets the level.")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    [InlineData("a\u007Fb", "a b")]
    public void Blanks_of_an_XML_comment_are_single_and_inside(string text, string expected) => Assert.Equal(expected, XmlText.Encode(text));

    [Theory]
    [InlineData("SET_DEVICE_LEVEL", "SetDeviceLevel")]
    [InlineData("ringAlarm", "RingAlarm")]
    [InlineData("REMOVE", "Remove")]
    [InlineData("alam", "Alam")]
    [InlineData("WaterMeterBasic", "WaterMeterBasic")]
    [InlineData("Smoke_Control_Beep", "SmokeControlBeep")]
    [InlineData("Z-Wave", "ZWave")]
    [InlineData("0011", "_0011")]
    [InlineData("LED1", "Led1")]
    [InlineData("2G", "_2G")]
    [InlineData("3PHASE_ON", "_3PhaseOn")]
    [InlineData("IPv6", "IPv6")]
    [InlineData("电压", "电压")]
    [InlineData("电压AB", "电压AB")]
    [InlineData("a\u200Bb", "Ab")]
    [InlineData("va\u3164lue", "Value")]
    [InlineData("\u115F\u1160\uFFA0value", "Value")]
    [InlineData("SET_\U000E0041LEVEL\U000E0100", "SetLevel")]
    [InlineData("value\uFE0F", "Value")]
    [InlineData("\u3164", "")]
    [InlineData("ㅎvalue", "ㅎvalue")]
    [InlineData("a.b#c(d)", "ABCD")]
    [InlineData("---", "")]
    [InlineData("\uD83D\uDE00", "")]
    public void A_name_becomes_PascalCase(string name, string identifier) => Assert.Equal(identifier, Identifier.Pascal(name));

    [Fact]
    public void An_identifier_is_one_whatever_the_name()
    {
        foreach (string name in Hostile.Names.Append(AllCharacters))
        {
            foreach (string identifier in (string[])[Identifier.Pascal(name), Identifier.Keep(name)])
            {
                Assert.True(identifier.Length == 0 || SyntaxFacts.IsValidIdentifier(identifier), identifier);
                Assert.True(identifier.Length <= 210);
                Assert.DoesNotContain(Enumerable.Range(0, identifier.Length), i => HiddenCharacters.IsAt(identifier, i));
            }
        }
    }

    [Fact]
    public void Long_names_that_differ_at_the_end_stay_different() =>
        Assert.NotEqual(Identifier.Pascal(new string('A', 10_000)), Identifier.Pascal(new string('A', 10_001)));

    [Fact]
    public void A_hint_name_is_short_and_plain_whatever_the_identifier()
    {
        foreach (string identifier in Hostile.Names.Append(AllCharacters).Select(Identifier.Pascal))
        {
            string hint = HintName.FileName(HintName.Part(identifier));
            Assert.Matches("^[A-Za-z0-9_.-]{1,100}$", hint);
        }

        Assert.NotEqual(HintName.Part("水表"), HintName.Part("电表"));
        Assert.NotEqual(HintName.Part(new string('A', 99)), HintName.Part(new string('A', 98)));
        Assert.Equal("WaterMeter", HintName.Part("WaterMeter"));
    }

    [Fact]
    public void The_hash_is_the_same_on_every_machine() => Assert.Equal("b0c2fa12", StableHash.Digits("水表", 8));

    [Fact]
    public void A_suffix_depends_on_nothing_but_the_name()
    {
        var first = new NameScope([], "X", capacity: 0);
        var second = new NameScope([], "X", capacity: 0);
        first.Take("Value", "Para", "value");
        second.Take("Value", "Para", "VALUE");
        second.Take("Other", "Para", "other");
        Assert.Equal(first.Take("Value", "Para", "Value"), second.Take("Value", "Para", "Value"));
    }

    [Fact]
    public void Names_are_distinct_even_where_their_hashes_are_equal()
    {
        var scope = new NameScope([], "X", capacity: 0);
        string[] names = Enumerable.Range(0, 6).Select(_ => scope.Take("Value", "Para", "value")).ToArray();
        Assert.Equal(6, names.Distinct().Count());
    }
}
