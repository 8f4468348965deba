using System.Linq;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Text that is no YAML: where a person would look for the slip, and what a person would call it.</summary>
public class LikelyFaultTests
{
    [Theory]
    [InlineData("a: b\n\tc: d\n", "(2,1) a tab cannot indent; YAML takes spaces only")]
    [InlineData("a:\n\t- b\n", "(2,1) a tab cannot indent; YAML takes spaces only")]
    [InlineData("a: %\n", "(1,4) '%' cannot begin a value; put the value in quotes")]
    [InlineData("{a: %}\n", "(1,5) '%' cannot begin a value; put the value in quotes")]
    [InlineData("a: @b\n", "(1,4) '@' cannot begin a value; put the value in quotes")]
    [InlineData("a: [*, 1]\n", "(1,5) '*' cannot begin a value; put the value in quotes")]
    [InlineData("a: | b\n", "(1,6) text of several lines begins on the line after '|' or '>'; to begin a value with one of them, put the value in quotes")]
    [InlineData("a: \"b\nc: d\n", "(1,4) the quote that opens here is not closed")]
    [InlineData("a: 'b\nc: d\n", "(1,4) the quote that opens here is not closed")]
    [InlineData("a: 'the lamp's level'\n", "(1,14) the quoted text ends before this; inside single quotes, ' is written ''")]
    [InlineData("a: \"a \"big\" lamp\"\n", "(1,8) the quoted text ends before this; inside double quotes, \" is written \\\"")]
    [InlineData("a: \"\\q\"\n", "(1,5) '\\q' is no escape in double quotes; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"C:\\Users\"\n", "(1,7) '\\U' is no escape in double quotes; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"x \\ud83d is\"\n", "(1,7) this is half of a character; the \\u escape of its other half is missing")]
    [InlineData("a: \"\\ud83d\\u0041\"\n", "(1,5) this is half of a character; the \\u escape of its other half is missing")]
    [InlineData("{\"a\": \"b,\n \"c\": 1}\n", "(1,7) the quote that opens here is not closed")]
    [InlineData("{\"a\" \"b\"}\n", "(1,6) ':' is missing before this")]
    [InlineData("a: b: c\n", "(1,5) a value that holds ': ' needs quotes")]
    [InlineData("a: b\n  c: d\n", "(2,3) this line is indented deeper than the field above, which has its value already")]
    [InlineData("a:\n  - b: 1\n   c: 2\n", "(3,4) the indentation of this line fits none of the lines above")]
    [InlineData("  a: 1\nb: 2\n", "(2,1) the indentation of this line fits none of the lines above")]
    [InlineData("a:\n  - b: 1\n  c: 2\n", "(3,3) an entry of a list begins with '- '")]
    [InlineData("a:\n  -b: 1\n    c: 2\n", "(2,3) a blank is missing after '-'")]
    [InlineData("a: 1\nb:2\nc: 3\n", "(2,1) a blank is missing after ':'")]
    [InlineData("a:\n  - b:2\n    c: 3\n", "(2,5) a blank is missing after ':'")]
    [InlineData("a: 1\nb：2\nc: 3\n", "(2,2) the colon here is a full-width one; write ':' and a blank")]
    [InlineData("a: [{ b: 1， c: 2 }]\n", "(1,11) the comma here is a full-width one; write ',' and a blank")]
    [InlineData("a: [{ b: \"x\"， c: 2 }]\n", "(1,13) the comma here is a full-width one; write ',' and a blank")]
    [InlineData("a: [{ b: \"，\" c: 2 }]\n", "(1,14) ',' or '}' is missing before this")]
    [InlineData("a: [{ b: “x y” z: 2 }]\n", "(1,14) the quote here is a full-width one; write '\"'")]
    [InlineData("a: 1\n\n# note\nb 2\nc: 3\n", "(4,1) a field is written 'name: value', and this is none")]
    [InlineData("a: 1\nb:\n  c = 2\n  d: 3\n", "(3,3) a field is written 'name: value', and this is none")]
    [InlineData("// note\na: 1\n", "(1,1) a comment begins with '#'")]
    [InlineData("a: 1\n<<<<<<< mine\nb: 2\n=======\n", "(2,1) a merge conflict is left here")]
    [InlineData("a: 1,\nb: 2,\n", null)]
    [InlineData("a: 'b',\n", "(1,7) ',' stands only between values inside [ ] and { }; leave it out")]
    [InlineData("a: 1\n}\n", "(2,1) '}' closes nothing that is open")]
    [InlineData("a: {b: 1 c: 2}\n", "(1,10) ',' or '}' is missing before this")]
    [InlineData("a: [\"b\" \"c\"]\n", "(1,9) ',' or ']' is missing before this")]
    [InlineData("a: [b, {c: d]\n", "(1,13) ',' or '}' is missing before this")]
    [InlineData("a:\n  - {b: \"it's\", c: [1]\n  - {b: 1}\n", "(3,3) ',' or '}' is missing before this; '{' stands in line 2")]
    [InlineData("{\n\"a\": [1,\n", "(3,1) '[' of line 2 is not closed")]
    public void The_slip_is_named_where_it_was_made(string text, string? expected) =>
        Assert.Equal(
            expected is null ? [] : ["IOTB0101" + expected.Insert(expected.IndexOf(' ') + 1, "not readable as YAML or JSON: ")],
            Reading.Ours(text).Lines().Where(line => line.StartsWith("IOTB0101", System.StringComparison.Ordinal)));
}
