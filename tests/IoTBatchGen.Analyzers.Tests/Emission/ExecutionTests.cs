extern alias runtime;

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Nodes;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class ExecutionTests
{
    private const string AllKindsOnWire =
        """{"serviceId":"Control","method":"SET","paras":{"count":10,"level":2,"total":5000000000,"step":-1,"price":1.50,"ratio":0.5,"free":1E+300,"on":true,"text":"abc","plain":"p","mode":"Z-Wave","at":"20151212T121212Z","names":["a","b"],"numbers":[1,2],"points":[0.5],"any":{"x":1}}}""";

    private static object?[] AllValues =>
    [
        10, 2, 5_000_000_000L, -1L, 1.50m, 0.5, 1e300, true, "abc", "p", "ZWave",
        new DateTimeOffset(2015, 12, 12, 14, 12, 12, TimeSpan.FromHours(2)),
        new[] { "a", "b" }, new[] { 1, 2 }, new[] { 0.5 }, new JsonObject { ["x"] = 1 },
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_kind_goes_on_the_wire_as_the_platform_wants_it(bool required) =>
        Assert.Equal(AllKindsOnWire, SentCommands.Send(SentCommands.Make(Files(Sample.AllKinds(required)), "Sample.Meter+Control+Set", AllValues)), StringComparer.Ordinal);

    [Fact]
    public void Optional_paras_left_out_are_not_sent() => Assert.Equal(
        """{"serviceId":"Control","method":"SET"}""", SentCommands.Send(SentCommands.Make(Files(Sample.AllKinds(required: false)), "Sample.Meter+Control+Set")));

    [Fact]
    public void A_command_knows_its_profile()
    {
        var command = SentCommands.Make(Files(Sample.WaterMeter), "Sample.WaterMeter+DeliverySchedule+SetDeviceLevel", 12);
        JsonNode param = SentCommands.Body(command.ToDeviceType())["param"]!;
        Assert.Equal("WaterMeter TestUtf8ManuId NBIoTDevice", $"{param["deviceType"]} {param["manufacturerId"]} {param["model"]}");
    }

    [Theory]
    [InlineData(0, 11, "count is 11 L; the profile allows -5 to 10 L")]
    [InlineData(1, 3, "level is 3; the profile allows 0, 1, 2")]
    [InlineData(3, 7L, "step is 7; the profile allows -1, 5000000000")]
    [InlineData(5, 1000.5, "ratio is 1000.5; the profile allows -30 to 1000")]
    [InlineData(6, double.NaN, "free is NaN")]
    [InlineData(8, "123456789", "text has 9 characters")]
    [InlineData(10, 99, "mode is 99; the profile does not list it")]
    public void What_the_profile_does_not_allow_is_refused(int para, object value, string message)
    {
        foreach (bool required in (bool[])[true, false])
        {
            object?[] values = AllValues;
            values[para] = value;
            var exception = Assert.ThrowsAny<ArgumentException>(
                () => SentCommands.Make(Files(Sample.AllKinds(required)), "Sample.Meter+Control+Set", values));
            Assert.Contains(message, exception.Message, StringComparison.Ordinal);
            Assert.Equal(message.Split(' ')[0], exception.ParamName);
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(15)]
    public void A_required_para_cannot_be_null(int para)
    {
        object?[] values = AllValues;
        values[para] = null;
        Assert.Throws<ArgumentNullException>(() => SentCommands.Make(Files(Sample.AllKinds(required: true)), "Sample.Meter+Control+Set", values));
    }

    [Fact]
    public void Required_paras_come_first_each_group_in_profile_order()
    {
        ProfileModel profile = Sample.WithParas(
            Sample.Para("a", required: false), Sample.Para("b"), Sample.Para("c", required: false), Sample.Para("d"));
        string source = Files(profile).Single(file => file.HintName == "Meter.g.cs").Text.ToString();
        string[] parameters = source.Split('\n').SkipWhile(line => !line.Contains("public Set(", StringComparison.Ordinal)).Skip(1).Take(4)
            .Select(line => line.Trim(' ', ',', ')')).ToArray();
        Assert.Equal(["int b", "int d", "int? a = null", "int? c = null"], parameters);
    }

    [Fact]
    public void Every_wire_name_and_value_is_sent_as_it_stands_in_the_profile()
    {
        string[] names = Hostile.Names.Where(name => name.Length < 100 && !name.Any(char.IsSurrogate)).ToArray();
        ProfileModel profile = Sample.WithParas([.. names.Select(name => Sample.Para(name, ParaKind.String, true, name))]);
        var command = SentCommands.Make(Files(profile), "Sample.Meter+Control+Set", [.. names.Select(_ => (object)0)]);
        JsonObject paras = JsonNode.Parse(SentCommands.Send(command))!["paras"]!.AsObject();
        Assert.Equal(names, paras.Select(para => para.Key));
        Assert.Equal(names, paras.Select(para => (string)para.Value!));
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void A_list_of_more_than_256_texts_is_a_checked_text(int count, bool isEnum)
    {
        ProfileModel profile = Sample.WithParas(
            Sample.Para("mode", ParaKind.String, true, [.. Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"v{i}"))]),
            Sample.Para("other", ParaKind.String, false, "A", "B"));
        object last = isEnum ? count - 1 : FormattableString.Invariant($"v{count - 1}");
        Assert.EndsWith(
            "\"paras\":{\"mode\":\"v" + (count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "\",\"other\":\"B\"}}",
            SentCommands.Send(SentCommands.Make(Files(profile), "Sample.Meter+Control+Set", last, 1)),
            StringComparison.Ordinal);
        var exception = Assert.ThrowsAny<ArgumentOutOfRangeException>(
            () => SentCommands.Make(Files(profile), "Sample.Meter+Control+Set", isEnum ? count : "v0 ", 1));
        Assert.Contains(isEnum ? "mode is 256; the profile does not list it" : "mode is not in the profile's enumList; the profile allows v0, v1,", exception.Message, StringComparison.Ordinal);
        Assert.Equal("mode", exception.ParamName);
    }

    private static ImmutableArray<GeneratedFile> Files(ProfileModel profile) => Generated.From(LanguageVersion.CSharp12, profile);
}
