using System;
using System.Globalization;
using System.Reflection;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Rules.Paras;
using IoTBatchGen.Analyzers.Tests.Emission;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1105 and the constructors of typed commands refuse the same values, in the same words.</summary>
public class SameWordsTests
{
    private static readonly ParaModel[] Paras = [.. Sample.AllKinds(required: false).Services[0].Commands[0].Paras];

    private static readonly Assembly Compiled = SentCommands.Load(Generated.From(LanguageVersion.CSharp12, Sample.AllKinds(required: false)));

    public static TheoryData<string, object> Values => new()
    {
        { "count", -6 }, { "count", -5 }, { "count", 10 }, { "count", 11 }, { "count", int.MaxValue },
        { "level", 0 }, { "level", 3 }, { "level", -1 },
        { "total", long.MaxValue }, { "total", long.MinValue },
        { "step", -1L }, { "step", 5_000_000_000L }, { "step", 0L },
        { "price", -0.10m }, { "price", -0.11m }, { "price", -0.1000001m }, { "price", 79228162514264337593543950335m },
        { "ratio", -30.0 }, { "ratio", -30.000000000000004 }, { "ratio", 1000.0 }, { "ratio", 1000.0000000000001 }, { "ratio", 1e300 },
        { "ratio", double.NaN }, { "ratio", double.NegativeInfinity }, { "free", double.MaxValue }, { "free", double.PositiveInfinity },
        { "text", "12345678" }, { "text", "123456789" }, { "text", string.Empty }, { "plain", "123456789" },
        { "mode", 99 }, { "mode", -1 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void What_the_rule_says_the_constructor_throws(string name, object value)
    {
        int index = Array.FindIndex(Paras, para => para.ParaName == name);
        object? known = value is int number ? (long)number : value;
        string? said = ParaRangeCheck.Analyze(Paras[index], known) is { } refused
            ? Diagnostic.Create(ParaDescriptors.ParaValue, null, name, refused.Found, refused.Allowed).GetMessage(CultureInfo.InvariantCulture)
            : null;

        object?[] arguments = new object?[Paras.Length];
        arguments[index] = value;
        Exception? thrown = Record.Exception(() => SentCommands.Make(Compiled, "Sample.Meter+Control+Set", arguments));

        Assert.Equal(said, (thrown as ArgumentException)?.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
    }
}
