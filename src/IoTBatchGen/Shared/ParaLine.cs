using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace IoTBatchGen.Shared;

/// <summary>
/// A para as a generated class carries it: a line of text such as <c>level int required min=0 max=100 unit=%</c>. The class checks and writes its paras
/// by these lines, and the analyzers of a referencing project find them in an attribute.
/// </summary>
/// <remarks>
/// One space separates the words: the paraName, the word of its kind, and what the profile states of it. A comma separates the values of the
/// enumList. A space, a comma, a backslash and a line break inside a word are escaped with a backslash.
/// </remarks>
internal sealed class ParaLine
{
    private const string RequiredWord = "required";
    private const string DataTypeIs = "dataType=";
    private const string MinIs = "min=";
    private const string MaxIs = "max=";
    private const string MaxLengthIs = "maxLength=";
    private const string EnumListIs = "enumList=";
    private const string UnitIs = "unit=";
    private const string ParameterIs = "parameter=";

    /// <summary>A character inside a word, and below it the letter after a backslash that takes its place.</summary>
    private const string Escaped = " ,\\\n\r";
    private const string Letters = "sc\\nr";
    private static readonly char[] EscapedCharacters = Escaped.ToCharArray();

    /// <summary>With CR, because the generated code of a command may be kept in a file of another line ending.</summary>
    private static readonly char[] LineBreaks = ['\n', '\r'];

    private static readonly string[] Kinds =
        ["int", "long", "decimal", "double", "boolean", "string", "DateTime", "stringList", "list<int>", "list<double>", "jsonObject"];

    /// <param name="paraName">The name on the wire.</param>
    /// <param name="kind">What its dataType means.</param>
    public ParaLine(string paraName, ParaKind kind)
    {
        ParaName = paraName;
        Kind = kind;
        DataType = Kinds[(int)kind];
        Parameter = paraName;
    }

    public string ParaName { get; }

    public ParaKind Kind { get; }

    /// <summary>The dataType as the profile spells it.</summary>
    public string DataType { get; set; }

    /// <summary>Whether a command or an answer without it is rejected.</summary>
    public bool IsRequired { get; set; }

    public string? Min { get; set; }

    public string? Max { get; set; }

    public int? MaxLength { get; set; }

    /// <summary>The values listed; empty if there are none.</summary>
    public string[] EnumList { get; set; } = [];

    public string? Unit { get; set; }

    /// <summary>The constructor's parameter.</summary>
    public string Parameter { get; set; }

    /// <summary>Reads lines. One that has not this form is passed over, because an attribute may contain anything.</summary>
    public static ParaLine[] ReadAll(string text)
    {
        var lines = new List<ParaLine>();
        foreach (string line in text.Split(LineBreaks))
        {
            string[] words = line.Split(' ');
            int kind = words.Length > 1 ? Array.IndexOf(Kinds, words[1]) : -1;
            if (kind >= 0)
            {
                lines.Add(Read(words, (ParaKind)kind));
            }
        }

        return lines.ToArray();
    }

    /// <summary>Appends the line, without a line break.</summary>
    public void AppendTo(StringBuilder line)
    {
        Escape(line, ParaName);
        line.Append(' ').Append(Kinds[(int)Kind]);
        Add(line, DataTypeIs, DataType == Kinds[(int)Kind] ? null : DataType);
        if (IsRequired)
        {
            line.Append(' ').Append(RequiredWord);
        }

        Add(line, MinIs, Min);
        Add(line, MaxIs, Max);
        Add(line, MaxLengthIs, MaxLength?.ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < EnumList.Length; i++)
        {
            line.Append(i == 0 ? " " + EnumListIs : ",");
            Escape(line, EnumList[i]);
        }

        Add(line, UnitIs, Unit);
        Add(line, ParameterIs, Parameter == ParaName ? null : Parameter);
    }

    /// <summary>The line, without a line break.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        AppendTo(line);
        return line.ToString();
    }

    private static ParaLine Read(string[] words, ParaKind kind)
    {
        var line = new ParaLine(Unescape(words[0]), kind);
        for (int i = 2; i < words.Length; i++)
        {
            line.Read(words[i]);
        }

        return line;
    }

    private void Read(string word)
    {
        if (word == RequiredWord)
        {
            IsRequired = true;
        }
        else if (word.StartsWith(EnumListIs, StringComparison.Ordinal))
        {
            EnumList = Array.ConvertAll(word.Substring(EnumListIs.Length).Split(','), Unescape);
        }
        else if (Value(word, MaxLengthIs) is { } length)
        {
            MaxLength = int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int maxLength) ? maxLength : null;
        }
        else
        {
            Min = Value(word, MinIs) ?? Min;
            Max = Value(word, MaxIs) ?? Max;
            Unit = Value(word, UnitIs) ?? Unit;
            DataType = Value(word, DataTypeIs) ?? DataType;
            Parameter = Value(word, ParameterIs) ?? Parameter;
        }
    }

    private static string? Value(string word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) ? Unescape(word.Substring(name.Length)) : null;

    private static void Add(StringBuilder line, string name, string? value)
    {
        if (value is not null)
        {
            line.Append(' ').Append(name);
            Escape(line, value);
        }
    }

    private static void Escape(StringBuilder line, string text)
    {
        if (text.IndexOfAny(EscapedCharacters) < 0)
        {
            line.Append(text);
            return;
        }

        foreach (char c in text)
        {
            int escape = Escaped.IndexOf(c);
            line.Append(escape < 0 ? c : '\\');
            if (escape >= 0)
            {
                line.Append(Letters[escape]);
            }
        }
    }

    private static string Unescape(string text) => text.IndexOf('\\') < 0 ? text : UnescapeAll(text);

    private static string UnescapeAll(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int escape = text[i] == '\\' && i + 1 < text.Length ? Letters.IndexOf(text[i + 1]) : -1;
            plain.Append(escape < 0 ? text[i] : Escaped[escape]);
            i += escape < 0 ? 0 : 1;
        }

        return plain.ToString();
    }
}
