using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Literals;

/// <summary>A literal's text is what the compiler takes it for, and every character is found where it stands.</summary>
public class LiteralTextTests
{
    public static TheoryData<string> Literals =>
    [
        "\"\"", "\"plain\"", "\"a\\\"b\\\\c\\n\\t\\0\\u0041\\x41g\\U0001F600!\"", "@\"\"", "@\"a\"\"b\\n\nc\"", "\"\"\"raw \"quoted\" \\n\"\"\"",
        "\"\"\"\"three \"\"\" quotes\"\"\"\"", "\"\"\"\n    one\n      two\n\n    three\n    \"\"\"", "\"\"\"\r\n\tone\r\n\r\n\ttwo\r\n\t\"\"\"",
        "\"\"\"\n    only\n    \"\"\"", "\"\"\"\n  \n  \"\"\"", "\"text\"u8", "@\"a\"\"b\"U8", "\"\"\"raw\"\"\"u8", "\"\"\"\n  a\n   b\n  \"\"\"u8",
    ];

    public static TheoryData<string, string> Interpolated => new()
    {
        { "$\"a{1}b{{c}}\\\"{x}\"", "a\0b{c}\"\0" },
        { "$@\"a\"\"{1}{{\"", "a\"\0{" },
        { "@$\"{x}\"", "\0" },
        { "$$\"\"\"{\"a\": {{x}}}\"\"\"", "{\"a\": \0}" },
        { "$\"\"\"\n    a {x}\n      b\n    \"\"\"", "a \0\n  b" },
        { "$$\"\"\"\n  {\n    \"a\": {{x}},\n\n  }\n  \"\"\"", "{\n  \"a\": \0,\n\n}" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void The_text_is_the_compilers(string literal)
    {
        SyntaxToken token = TokenOf(literal);
        LiteralText text = LiteralText.Around(token)!;
        Assert.Equal(token.ValueText, text.Value);
        Assert.Equal(token.Span, text.Span);
        AssertPlaces(text, token);
    }

    [Theory]
    [MemberData(nameof(Interpolated))]
    public void A_hole_is_one_character(string literal, string value)
    {
        SyntaxToken token = TokenOf(literal);
        LiteralText text = LiteralText.Around(token)!;
        Assert.Equal(value, text.Value);
        AssertPlaces(text, token);
    }

    [Theory]
    [MemberData(nameof(Literals))]
    public void What_a_literal_writes_reads_back(string literal)
    {
        LiteralText text = LiteralText.Around(TokenOf(literal))!;
        foreach (string wanted in new[] { "name", "a \"quoted\" \\ one", "{braces}", "line\nbreak" })
        {
            if (text.Write(wanted) is { } written)
            {
                string source = text.Kind.IsMultiLine ? $"\"\"\"\n{written}\n\"\"\""
                    : text.Kind.IsRaw ? new string('"', text.Kind.Quotes) + written + " " + new string('"', text.Kind.Quotes)
                    : (text.Kind.IsVerbatim ? "@\"" : "\"") + written + "\"";
                Assert.Equal(wanted, TokenOf(source).ValueText.TrimEnd());
            }
        }
    }

    [Fact]
    public void A_literal_that_is_being_typed_is_read_as_far_as_it_goes()
    {
        foreach (string literal in Literals.Select(row => row.Data).Concat(Interpolated.Select(row => row.Data.Item1)))
        {
            for (int length = 1; length < literal.Length; length++)
            {
                SyntaxNode root = CSharpSyntaxTree.ParseText("_ = " + literal[..length], cancellationToken: TestContext.Current.CancellationToken)
                    .GetRoot(TestContext.Current.CancellationToken);
                foreach (SyntaxToken token in root.DescendantTokens())
                {
                    if (LiteralText.Around(token) is { } text)
                    {
                        AssertPlaces(text, token);
                    }
                }
            }
        }
    }

    private static void AssertPlaces(LiteralText text, SyntaxToken token)
    {
        int before = text.Span.Start;
        for (int i = 0; i < text.Value.Length; i++)
        {
            Assert.True(text.PositionOf(i) >= before && text.EndOf(i, i + 1) <= text.Span.End, $"{token} at {i}");
            before = text.PositionOf(i);
        }

        Assert.InRange(text.IndexOf(token.Span.End), 0, text.Value.Length);
    }

    private static SyntaxToken TokenOf(string literal)
    {
        IEnumerable<SyntaxNode> nodes = CSharpSyntaxTree.ParseText("int x; _ = " + literal + ";", new CSharpParseOptions(LanguageVersion.CSharp12))
            .GetRoot().DescendantNodes();
        ExpressionSyntax right = nodes.OfType<AssignmentExpressionSyntax>().Single().Right;
        Assert.DoesNotContain(right.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        return right.GetFirstToken();
    }
}
