using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Profiles that nobody means well with, as text: hostile names, and now and then something where it does not belong.</summary>
internal static class HostileProfileGen
{
    private static readonly Gen<string> Name = Gen.Frequency<string>(
        (6, Gen.OneOf([.. HostileNames.Short.Where(IsWhole)])),
        (3, Gen.OneOf([.. HostileNames.Breaks, .. HostileNames.Payloads, .. HostileNames.Words]).Array[1, 4].Select(string.Concat)),
        (2, Gen.Char["\"\\/*{}<>&#\n\r\u2028\u0085@$'();:,.?-_ aZ0\u202E\u200B水é"].Array[0, 12].Select(characters => new string(characters))),
        (2, Gen.OneOf("Lamp", "value", "Value", "VALUE", "mode", "SET_LEVEL", "x", "1")));

    private static readonly Gen<string> Junk = Gen.OneOf("null", "[]", "{}", "\"\"", "1", "-0", "1e999", "true", "[[1]]", "{\"a\": {}}", "[null]", "~");

    private static readonly Gen<string> Number = Gen.Frequency<string>(
        (3, Gen.Int[-5, 300].Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, Gen.OneOf("9223372036854775807", "-1e400", "0.1", "\"12\"", "\"+7\"", "1E5", "79228162514264337593543950335", "\"1;//\"", "0x1F", ".5", "1_000")));

    private static readonly Gen<string> DataType = Gen.Frequency<string>(
        (8, Gen.OneOf("int", "long", "decimal", "double", "boolean", "string", "enum", "DateTime", "string list", "list<int>", "list<double>", "jsonObject").Select(Quoted)),
        (1, Name.Select(Quoted)));

    private static readonly Gen<string> Text = Name.Select(Quoted);

    private static readonly Gen<string> Para = Fields(
        ("paraName", 50, Text), ("dataType", 50, DataType), ("required", 25, Gen.OneOf("true", "false", "\"TRUE\"")), ("min", 15, Number), ("max", 15, Number),
        ("maxLength", 10, Number), ("unit", 15, Text), ("description", 15, Text), ("enumList", 15, Gen.OneOf<string>(Text, Number).Array[0, 4].Select(List)));

    private static readonly Gen<string> Response = Fields(
        ("responseName", 45, Text), ("description", 20, Text), ("paras", 45, Para.Array[0, 3].Select(List)));

    private static readonly Gen<string> Command = Fields(
        ("commandName", 50, Text), ("description", 20, Text), ("paras", 45, Para.Array[0, 3].Select(List)),
        ("responses", 20, Response.Array[0, 2].Select(List)));

    private static readonly Gen<string> Service = Fields(
        ("serviceId", 50, Text), ("serviceType", 10, Text), ("description", 20, Text), ("commands", 48, Command.Array[0, 2].Select(List)));

    /// <summary>Whether the file is of our own form, and its text.</summary>
    public static Gen<(bool IsOurs, string Text)> Profile { get; } = Gen.Select(Gen.Bool, Gen.Bool, Device("services"), Device("serviceCapabilities"))
        .Select((isOurs, isWide, ours, vendors) => (isOurs, Spaced(isOurs ? ours : vendors, isWide)));

    private static Gen<string> Device(string services) => Fields(
        ("deviceType", 50, Text), ("manufacturerId", 48, Text), ("model", 48, Text), (services, 50, Service.Array[0, 2].Select(List)));

    /// <summary>An object: each field is there so many times of fifty, and holds junk or stands twice once in sixty.</summary>
    private static Gen<string> Fields(params (string Name, int OfFifty, Gen<string> Value)[] fields)
    {
        Gen<string> all = Gen.Const(string.Empty);
        foreach ((string name, int ofFifty, Gen<string> value) in fields)
        {
            Gen<string> field = Gen.Select(Gen.Int[1, 50], Gen.Int[1, 60], value, Junk)
                .Select((there, luck, good, bad) => there > ofFifty ? string.Empty
                    : $",\u0001{Quoted(name)}: {(luck == 1 ? bad : good)}" + (luck == 2 ? $",\u0001{Quoted(name)}: {bad}" : string.Empty));
            all = Gen.Select(all, field).Select((before, one) => before + one);
        }

        return all.Select(text => "{" + text.TrimStart(',') + "}");
    }

    private static string List(IEnumerable<string> items) => "[" + string.Join(",\u0001", items) + "]";

    // Line breaks between fields or none: names hold \u0001 escaped only.
    private static string Spaced(string text, bool isWide) => text.Replace("\u0001", isWide ? "\n  " : string.Empty, System.StringComparison.Ordinal);

    /// <summary>A half of a surrogate pair cannot be written down in a file.</summary>
    private static bool IsWhole(string text) => new UTF8Encoding(false).GetString(new UTF8Encoding(false).GetBytes(text)) == text;

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(
        c => c is '"' or '\\' ? "\\" + c
            : c is >= ' ' and <= '~' || char.IsSurrogate(c) ? c.ToString()
            : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";
}
