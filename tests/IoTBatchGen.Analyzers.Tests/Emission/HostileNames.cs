using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// The fixed list of texts that are tried in every place a profile's text goes to: what would end a literal, a comment or a line,
/// followed by what would then be code; and names that are no identifiers, or not the ones they seem.
/// </summary>
internal static class HostileNames
{
    /// <summary>What ends a line for the compiler, or looks as if it did.</summary>
    public static IReadOnlyList<string> Breaks { get; } = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u001A", "\t", "\uFEFF"];

    /// <summary>What would be code, or a directive, a comment or XML, in its place.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "#line 1 \"x\"", "#line hidden", "#pragma warning restore", "#pragma checksum \"a\" \"b\" \"c\"", "#if X", "#endif", "#else", "#error injected",
        "#warning injected", "#nullable disable", "#region x", "#define X", "#undef X", "#r \"x\"", "#!x", "# line 1",
        "class X{}", "public static class X { }", "} class X {", "}}}} class X {{{{", "namespace X { }", "enum X { A }", "int x;", "static X() { }",
        "[assembly: System.Obsolete]", "[module: X]", "[System.Obsolete]", "]", "[", "using System;", "extern alias X;", "global using X;",
        "*/", "/*", "//", "///", "/**", "*/ class X{} /*", "\"", "\"\"\"", "\";", "\");", "\" + X + \"", "\")] class X{} [Y(\"", "'", "\\", "\\\"", "\\\\\"",
        "\\u0022", "\\u0022;//", "\\x22", "\\U00000022", "\\n", "\\", "@\"", "$\"{X}\"", "$@\"", "{0}", "{{0}}", "{", "}", "{X:", "%s", "%",
        "]]>", "<![CDATA[", "<!--", "-->", "</summary>", "</summary><script/>", "<see cref=\"X\"/>", "<include file='x' path='y'/>", "<?x y?>",
        "&", "&#10;", "&#x0;", "&x;", "&lt;", "&amp;quot;", "<T>", "<T, U>", "List<int>", "global::System", "::", "=>", "=", ";", ",", "?", "??", "...", "..",
        "null", "true", "\"a\" \"b\"", "(X)", "*", "int*", "unsafe", "goto X;", "return;", "await X", "X.Y", "a:b", "../../x", "C:\\x", "/etc/x",
    ];

    /// <summary>Names that stand for others, cannot be seen, or are no characters at all.</summary>
    public static IReadOnlyList<string> Deceptions { get; } =
    [
        "\u202Etxt.exe", "a\u202Db", "\u2066a\u2069", "\u2067a", "\u200Ea", "\u061Ca", "a\u200Bb", "a\u200Cb", "a\u200Db", "a\u2060b", "a\u00ADb", "\u180Ea",
        "\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uDE00", "a\uD83D", "\uDE00a", "\uD83D\uD83D\uDE00", "\uDBFF\uDFFF", "\uFFFE", "\uFFFF", "\uFFFD", "\uFDD0",
        "\u0301", "e\u0301", "é", "a\u0301\u0302\u0303", "\u20DD", "\u0300\u0301", "A\u030A", "Å", "\u212B", "ﬀ", "ǆ", "ǅ", "İ", "ı", "ß", "ẞ", "ſ", "K",
        "Ѕystem", "Sуstem", "Ｓystem", "сlass", "ｃlass", "clаss", "Οbject", "іnt", "𝐱", "𝓪bc", "①", "²", "½", "Ⅷ", "ª", "٣", "١٢", "𝟘", "〇", "電壓", "ＡＢＣ", "‿", "＿", "﹏",
        "\uE000", "\uF8FF", "\u0378", "\u00A0", "\u3000", "\u2000", "\u1680", "\u205F", "\u0008", "\u001B[31m", "\u007F", "\u0080", "\u009F",
        "ａ＂ｂ", "“a”", "‘a’", "；", "｛", "｝", "＜", "／＊", "\u2044", "\u2215", "\u037E", "\u02BA", "\u05F4", "שלום", "مرحبا", "กำ", "한국", "हिन्दी",
    ];

    /// <summary>Of the C# language, of the platform, and of what is generated.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
            .Select(SyntaxFacts.GetText).Where(word => word.Length > 0).Distinct(),
        "dynamic", "nint", "nuint", "notnull", "_", "__", "___", "@class", "@", "record", "required", "scoped", "field", "extension", "nameof",
        "System", "Object", "object", "String", "Attribute", "Enum", "Type", "Void", "Nullable", "ValueType", "Delegate", "Module", "IoTBatchGen", "Microsoft",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "op_Equality", "op_Implicit", ".ctor", ".cctor",
        "get_Value", "set_Value", "add_X", "remove_X", "value__", "Item", "get_Item", "Invoke", "Deconstruct", "Dispose", "<Module>", "<Main>$", "<>c", "<x>k__BackingField",
        "Main", "Program", "EqualityContract", "PrintMembers", "<Clone>$", "GetEnumerator", "Current", "Lamp", "X", "x", "XX", "xX", "x_x", "X-x", "X x",
    ];

    /// <summary>Longer than any table, path or line takes.</summary>
    public static IReadOnlyList<string> Long { get; } =
        [.. new[] { "A", "a", "1", "水", "-", "_", "\"", "\\", "\n", "<", "&", "\u202E", "\uD83D\uDE00", "A_", "{0}" }.Select(part => string.Concat(Enumerable.Repeat(part, 10_000 / part.Length)))];

    /// <summary>All but the long ones.</summary>
    public static IReadOnlyList<string> Short { get; } =
    [
        .. Hostile.Names.Where(name => name.Length < 1_000)
            .Concat(Payloads).Concat(Deceptions).Concat(Words)
            .Concat(Breaks).Concat(Breaks.Select(end => "a" + end)).Concat(Breaks.Select(end => end + "a")).Concat(Breaks.Select(end => "a" + end + "b"))

            // Each payload behind each break: the break alone ends comments and directives.
            .Concat(Breaks.Take(8).SelectMany(end => Payloads, (end, payload) => "a" + end + payload + end))

            // Each payload behind what ends a literal, an XML comment, a block comment, an attribute.
            .Concat(new[] { "\"; {0} //", "\")] {0} //", "</summary>\n{0}\n/// <summary>", "*/ {0} /*", "\\u000A{0}", "\\\" {0}" }
                .SelectMany(frame => Payloads, (frame, payload) => frame.Replace("{0}", payload, System.StringComparison.Ordinal)))

            // Hidden characters inside and around words that mean something.
            .Concat(Deceptions.Take(30).SelectMany(hidden => new[] { "class" + hidden, hidden + "value", "to" + hidden + "String" }))
            .Distinct(),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Short, .. Long];
}
