using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The only way for text into an identifier.</summary>
internal static class Identifier
{
    /// <summary>Metadata cannot hold names of 1024 bytes or more; a character takes up to three, and accessors add a prefix.</summary>
    private const int MaxLength = 200;

    /// <summary>C#'s reserved keywords. A contextual keyword, such as <c>record</c>, can be an identifier.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "__arglist", "__makeref", "__reftype", "__refvalue", "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked",
        "class", "const", "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false",
        "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref",
        "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>The name in PascalCase: <c>SET_DEVICE_LEVEL</c> → <c>SetDeviceLevel</c>. Empty if it has no letter or digit.</summary>
    /// <remarks>
    /// Letters and digits only: combining marks and characters outside the basic plane split words like any other. Hidden characters are
    /// left out, so that two names that look the same become the same identifier, which is reported (IOTB0306). Nothing is normalised,
    /// because normalisation depends on the machine's globalisation libraries.
    /// </remarks>
    public static string Pascal(string name)
    {
        name = WithoutHidden(name);
        char[] pascal = new char[name.Length];
        int length = 0;
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]))
            {
                CopyWord(name, start, i, pascal, length);
                length += i - start;
                start = i + 1;
            }
        }

        return length == 0 ? string.Empty : Bounded(Started(new string(pascal, 0, length)), name);
    }

    private static string WithoutHidden(string name)
    {
        if (AsciiWord.Is(name))
        {
            return name;
        }

        StringBuilder? rest = null;
        for (int i = 0; i < name.Length; i += HiddenCharacters.LengthAt(name, i))
        {
            bool isHidden = HiddenCharacters.IsAt(name, i);
            rest ??= isHidden ? new StringBuilder(name, 0, i, name.Length) : null;
            if (!isHidden)
            {
                rest?.Append(name, i, HiddenCharacters.LengthAt(name, i));
            }
        }

        return rest?.ToString() ?? name;
    }

    /// <summary>A PascalCase name in camelCase.</summary>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);

    /// <summary>A name that the user chose, without the characters that an identifier cannot contain. Empty if nothing is left.</summary>
    public static string Keep(string name)
    {
        string kept = new(name.Select((c, i) => IsPart(name, i) ? c : '_').ToArray());
        return kept.Trim('_').Length == 0 ? string.Empty : Bounded(Started(kept), name);
    }

    /// <summary>Whether a name can be used in code without changes, except for an <c>@</c> before keywords.</summary>
    public static bool IsOne(string name) =>
        name.Length is > 0 and <= MaxLength && name.Where((_, i) => IsPart(name, i)).Count() == name.Length && CanStart(name[0]);

    /// <summary>The identifier as it is written where a keyword would be possible.</summary>
    public static string Escape(string identifier) =>
        Keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>The identifier as it is written as a type's name: C# warns of names all in lower case, which may become keywords.</summary>
    public static string EscapeType(string identifier) =>
        identifier.All(c => c is >= 'a' and <= 'z') ? "@" + identifier : Escape(identifier);

    private static void CopyWord(string name, int start, int end, char[] pascal, int at)
    {
        bool capitals = IsCapitals(name, start, end);
        bool started = false;
        for (int i = start; i < end; i++)
        {
            char c = name[i];
            pascal[at + i - start] = started ? (capitals ? char.ToLowerInvariant(c) : c) : char.ToUpperInvariant(c);

            // 2G and 3PHASE: the capital is the first letter, not the first character.
            started |= !capitals || char.IsLetter(c);
        }
    }

    private static bool IsCapitals(string name, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsUpper(name[i]) && !char.IsDigit(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Started(string name) => CanStart(name[0]) ? name : "_" + name;

    private static string Bounded(string identifier, string name) =>
        identifier.Length <= MaxLength ? identifier : identifier.Substring(0, MaxLength) + "_" + StableHash.Digits(name, 8);

    private static bool IsPart(string name, int index) =>
        CanContinue(name[index]) && !HiddenCharacters.IsAt(name, index);

    /// <summary>Whether C# allows a character at the beginning of an identifier (C# specification, 6.4.3).</summary>
    internal static bool CanStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;

    /// <summary>Whether C# allows a character after the beginning of an identifier (C# specification, 6.4.3).</summary>
    internal static bool CanContinue(char c) => CanStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
