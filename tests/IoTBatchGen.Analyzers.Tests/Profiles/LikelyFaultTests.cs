using System.Linq;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Text that is no YAML: where a person would look for the slip, and what a person would call it.</summary>
public class LikelyFaultTests
{
    [Theory]
    [InlineData("a: b\n\tc: d\n", "(2,1) YAML does not allow tabs for indentation; use spaces")]
    [InlineData("a:\n\t- b\n", "(2,1) YAML does not allow tabs for indentation; use spaces")]
    [InlineData("a: %\n", "(1,4) '%' cannot begin a value; put the value in quotes")]
    [InlineData("{a: %}\n", "(1,5) '%' cannot begin a value; put the value in quotes")]
    [InlineData("a: @b\n", "(1,4) '@' cannot begin a value; put the value in quotes")]
    [InlineData("a: [*, 1]\n", "(1,5) '*' cannot begin a value; put the value in quotes")]
    [InlineData("a: | b\n", "(1,6) multi-line text starts on the line after '|' or '>'; put a value that starts with one of them in quotes")]
    [InlineData("a: \"b\nc: d\n", "(1,4) the quote that opens here is not closed")]
    [InlineData("a: 'b\nc: d\n", "(1,4) the quote that opens here is not closed")]
    [InlineData("a: 'the lamp's level'\n", "(1,14) the quoted text ends before this; inside single quotes, ' is written ''")]
    [InlineData("a: \"a \"big\" lamp\"\n", "(1,8) the quoted text ends before this; inside double quotes, \" is written \\\"")]
    [InlineData("a: \"\\q\"\n", "(1,5) '\\q' is not a valid escape in double quotes; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"C:\\Users\"\n", "(1,7) '\\U' is not a valid escape in double quotes; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"x \\ud83d is\"\n", "(1,7) this is half of a surrogate pair; add the other half, or remove it")]
    [InlineData("a: \"\\ud83d\\u0041\"\n", "(1,5) this is half of a surrogate pair; add the other half, or remove it")]
    [InlineData("{\"a\": \"b,\n \"c\": 1}\n", "(1,7) the quote that opens here is not closed")]
    [InlineData("{\"a\" \"b\"}\n", "(1,6) ':' is missing before this")]
    [InlineData("a: b: c\n", "(1,5) a value that contains ': ' needs quotes")]
    [InlineData("a: b\n  c: d\n", "(2,3) this line is indented deeper than the field above, which already has a value")]
    [InlineData("a:\n  - b: 1\n   c: 2\n", "(3,4) the indentation of this line matches none of the lines above")]
    [InlineData("  a: 1\nb: 2\n", "(2,1) the indentation of this line matches none of the lines above")]
    [InlineData("a:\n  - b: 1\n  c: 2\n", "(3,3) a list entry starts with '- '")]
    [InlineData("a:\n  -b: 1\n    c: 2\n", "(2,3) a space is missing after '-'")]
    [InlineData("a: 1\nb:2\nc: 3\n", "(2,1) a space is missing after ':'")]
    [InlineData("a:\n  - b:2\n    c: 3\n", "(2,5) a space is missing after ':'")]
    [InlineData("a: 1\nb：2\nc: 3\n", "(2,2) this colon is a full-width character; write ':' and a space")]
    [InlineData("a: [{ b: 1， c: 2 }]\n", "(1,11) this comma is a full-width character; write ',' and a space")]
    [InlineData("a: [{ b: \"x\"， c: 2 }]\n", "(1,13) this comma is a full-width character; write ',' and a space")]
    [InlineData("a: [{ b: \"，\" c: 2 }]\n", "(1,14) ',' or '}' is missing before this")]
    [InlineData("a: [{ b: “x y” z: 2 }]\n", "(1,14) this quote is a full-width character; write '\"'")]
    [InlineData("a: 1\n\n# note\nb 2\nc: 3\n", "(4,1) this is not a field; a field is written 'name: value'")]
    [InlineData("a: 1\nb:\n  c = 2\n  d: 3\n", "(3,3) this is not a field; a field is written 'name: value'")]
    [InlineData("// note\na: 1\n", "(1,1) a comment starts with '#'")]
    [InlineData("a: 1\n<<<<<<< mine\nb: 2\n=======\n", "(2,1) a merge conflict marker was left here")]
    [InlineData("a: 1,\nb: 2,\n", null)]
    [InlineData("a: 'b',\n", "(1,7) ',' is allowed only between values inside [ ] and { }; remove it")]
    [InlineData("a: 1\n}\n", "(2,1) '}' has no matching opening bracket")]
    [InlineData("a: {b: 1 c: 2}\n", "(1,10) ',' or '}' is missing before this")]
    [InlineData("a: [\"b\" \"c\"]\n", "(1,9) ',' or ']' is missing before this")]
    [InlineData("a: [b, {c: d]\n", "(1,13) ',' or '}' is missing before this")]
    [InlineData("a:\n  - {b: \"it's\", c: [1]\n  - {b: 1}\n", "(3,3) ',' or '}' is missing before this; '{' is on line 2")]
    [InlineData("{\n\"a\": [1,\n", "(3,1) '[' on line 2 is not closed")]
    public void The_slip_is_named_where_it_was_made(string text, string? expected) =>
        Assert.Equal(
            expected is null ? [] : ["IOTB0101" + expected.Insert(expected.IndexOf(' ') + 1, "cannot be read as YAML or JSON: ")],
            ProfileReading.Ours(text).Lines().Where(line => line.StartsWith("IOTB0101", System.StringComparison.Ordinal)));
}
