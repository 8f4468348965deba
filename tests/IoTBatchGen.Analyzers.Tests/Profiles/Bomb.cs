using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>A text made to hold up, to fill up or to end the process of who reads it. The benchmarks read them too.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes the text.</param>
internal sealed record Bomb(string Name, Func<string> Make)
{
    private const int Much = 100_000;
    private const int MiB4 = 4 * 1024 * 1024;

    /// <summary>Lists and objects in one another.</summary>
    public static IReadOnlyList<Bomb> Depth { get; } =
    [
        .. Repeating("", "[", "{", "{a: ", "? ", "- ", "? ? ? ", "- - - ", "? - ", "- ? ", "[{a: ", "{? [", "{\"a\":[", "[[],", "{\"a\": {\"b\": [{", "[\n", "{a:\n"),
        .. Repeating("a: ", "[", "{a: ", "[{a: "),
        .. Repeating("{\"devices\":[", "[", "{\"a\":", "{\"a\":["),
        new("a staircase of fields", () => Staircase("a:\n")),
        new("a staircase of dashes", () => Staircase("-\n")),
        new("closed at last", () => new string('[', Much) + new string(']', Much)),
    ];

    /// <summary>Things without end, as long as is read at all.</summary>
    public static IReadOnlyList<Bomb> Size { get; } =
    [
        new("over the length", () => new string('a', MiB4 + 1)),
        .. Filling("plain text", "a: ", "a"), .. Filling("plain words", "a: ", "a "), .. Filling("plain lines", "a: a", "\n a"),
        .. Filling("double quotes", "a: \"", "a"), .. Filling("double quotes, closed", "a: \"", "a", "\""), .. Filling("escapes", "a: \"", "\\u0041"),
        .. Filling("quoted lines", "a: \"", "a\n "), .. Filling("single quotes", "a: '", "a"), .. Filling("doubled quotes", "a: '", "''"),
        .. Filling("literal block", "a: |\n ", "a"), .. Filling("literal lines", "a: |\n ", "a\n "), .. Filling("literal empty lines", "a: |\n", "\n"),
        .. Filling("folded block", "a: >\n ", "a"), .. Filling("folded lines", "a: >\n ", "a\n "), .. Filling("block indentation", "a: |\n", " "),
        .. Filling("comment", "#", "a"), .. Filling("comment lines", "", "#\n"), .. Filling("comment behind a value", "a: b #", "a"),
        .. Filling("spaces", "", " "), .. Filling("spaces behind a value", "a: b", " "), .. Filling("tabs", "", "\t"), .. Filling("line feeds", "", "\n"),
        .. Filling("Windows lines", "", "\r\n"), .. Filling("next lines", "", "\u0085"), .. Filling("line separators", "", "\u2028"),
        .. Filling("line feeds in a list", "[", "\n"), .. Filling("key", "", "k", ": 1"), .. Filling("quoted key", "\"", "k", "\": 1"),
        .. Filling("explicit key", "? ", "k", "\n: 1"), .. Filling("flow key", "{", "k", ": 1}"), .. Filling("tag", "!", "a", " b"),
        .. Filling("verbatim tag", "!<", "a", "> b"), .. Filling("anchor", "&", "a", " b"), .. Filling("alias", "*", "a"),
        .. Filling("directive", "%", "a", "\n--- a"), .. Filling("directives", "", "%a\n"), .. Filling("version", "%YAML 1.", "1"),
        .. Filling("byte order marks", "", "\uFEFF"), .. Filling("digits of an indentation", "a: |", "9"),
        new("100,000 tag directives", () => Numbered("%TAG !a{0}! b\n")),
    ];

    /// <summary>More values, or faults, than anybody writes.</summary>
    public static IReadOnlyList<Bomb> Count { get; } =
    [
        new("100,000 fields", () => Numbered("k{0}: 1\n")),
        new("100,000 fields in one line", () => "{" + Numbered("k{0}: 1, ") + "}"),
        new("100,000 times one field", () => Repeat("a: 1\n", Much)),
        new("as many fields as are read", () => Numbered("k{0}: 1\n", 49_999)),
        new("as often one field as is read", () => Repeat("a: 1\n", 49_999)),
        .. Repeating("", "- a\n", "-\n", "?\n", ":\n", "a:\n", "---\n", "--- ", "...\n", "%YAML 1.2\n", "%TAG ! a\n", "a: b: ", ": ", ": -", "- - a\n", "a:\n- "),
        .. Repeating("[", "a,", "'',", "[],", "{},", "{a: b},", "a: b,", "? a,", "[1],"),
        .. Repeating("", "&a ", "*a ", "!a ", "!!str ", "<<: *a\n", "- &a [*a]\n"),
        new("aliases of aliases", Laughs),
    ];

    /// <summary>Characters that no text has, and text that is none.</summary>
    public static IReadOnlyList<Bomb> Characters { get; } =
    [
        .. Repeating("", "\0", "\uD83D", "\uDE00", "\uDE00\uD83D", "\uFFFE", "\uFFFF", "\u0001", "\u001B[0m", "\u007F", "\u0085", "\u2028", "\t", "\"\\uD83D", "\"\\x00"),
        .. Repeating("", "]", "}", ",", "@", "`", "\"", "'", "|\n", ">\n", "#", "\\", "%a\n", "\u00A0", "\u200B", "\u202E", "\uFEFF"),
        new("UTF-16 read as UTF-8", () => Misread(Encoding.Unicode, Encoding.UTF8)),
        new("UTF-16 (big end) read as UTF-8", () => Misread(Encoding.BigEndianUnicode, Encoding.UTF8)),
        new("UTF-32 read as UTF-8", () => Misread(Encoding.UTF32, Encoding.UTF8)),
        new("UTF-8 read as UTF-16", () => Misread(Encoding.UTF8, Encoding.Unicode)),
        new("byte order mark of UTF-8 as Latin-1", () => "ï»¿a: b\n"),
        new("byte order mark of UTF-16 as Latin-1", () => "ÿþa: b\n"),
        new("NUL behind a profile", () => "deviceType: a\0\nmodel: b\n"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Bomb> All => Depth.Concat(Size).Concat(Count).Concat(Characters);

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static IEnumerable<Bomb> Repeating(string head, params string[] parts) =>
        parts.Select(part => new Bomb($"{Much} times {Shown(part)} after {Shown(head)}", () => head + Repeat(part, Much)));

    private static IEnumerable<Bomb> Filling(string name, string head, string part, string tail = "") =>
        [new("endless " + name, () => head + Repeat(part, (MiB4 - head.Length - tail.Length) / part.Length) + tail)];

    private static string Numbered(string format, int count = Much) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, format, i)));

    private static string Staircase(string step) => string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + step));

    private static string Laughs() => "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 100).Select(
        i => $"a{i}: &a{i} [{string.Join(",", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));

    private static string Misread(Encoding written, Encoding read) => read.GetString(written.GetBytes("deviceType: a\nservices: []\n"));

    private static string Shown(string text) => string.Concat(text.Select(
        c => c is > ' ' and <= '~' ? c.ToString() : c == ' ' ? "_" : "u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
