using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class SnapshotTests
{
    public static TheoryData<string, LanguageVersion> Scenarios => new()
    {
        { "WaterMeter", LanguageVersion.CSharp12 },
        { "Required", LanguageVersion.CSharp9 },
        { "Optional", LanguageVersion.CSharp9 },
        { "OptionalInCSharp7", LanguageVersion.CSharp7_3 },
        { "Colliding", LanguageVersion.CSharp9 },
        { "GlobalInternal", LanguageVersion.CSharp9 },
        { "Answered", LanguageVersion.CSharp9 },
        { "AnsweredInCSharp7", LanguageVersion.CSharp7_3 },
        { "AnsweredWithoutNotNullWhen", LanguageVersion.CSharp9 },
        { "CollidingAnswers", LanguageVersion.CSharp9 },
    };

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Generated_code_is_as_reviewed(string scenario, LanguageVersion language) => Assert.All(
        Files(scenario, language),
        file => Snapshot.Matches(scenario + "-" + file.HintName.Replace(".g.cs", string.Empty, StringComparison.Ordinal), file));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Reviewed_code_compiles_without_warnings_in_every_language(string scenario, LanguageVersion language)
    {
        _ = language;
        Assert.NotEmpty(Files(scenario, language));
        foreach (LanguageVersion consumer in Compiling.Languages)
        {
            Compiling.Holds(consumer, Files(scenario, consumer));
        }
    }

    [Fact]
    public void No_snapshot_is_left_over()
    {
        string[] produced = Scenarios.SelectMany(row => Files(row.Data.Item1, row.Data.Item2).Select(file => row.Data.Item1 + "-" + file.HintName))
            .Select(name => name.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        string[] stored = Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(produced, stored);
    }

    private static ImmutableArray<GeneratedFile> Files(string scenario, LanguageVersion language) => scenario switch
    {
        "WaterMeter" => Generated.From(language, Sample.WaterMeter),
        "Required" => Generated.From(language, Sample.AllKinds(required: true)),
        "Optional" or "OptionalInCSharp7" => Generated.From(language, Sample.AllKinds(required: false)),
        "Colliding" => Generated.From(language, Colliding),
        "Answered" or "AnsweredInCSharp7" => Generated.From(language, Answered),
        "AnsweredWithoutNotNullWhen" => Generated.WithoutNotNullWhen(language, Sample.WaterMeter),
        "CollidingAnswers" => Generated.From(language, CollidingAnswers),
        "GlobalInternal" => Generated.From(language, string.Empty, GlobalInternal),
        _ => throw new ArgumentOutOfRangeException(nameof(scenario)),
    };

    private static ProfileModel Colliding => Sample.Profile(
        "Meter",
        Sample.Service(
            "Meter",
            Sample.Command("METER", Sample.Para("value"), Sample.Para("Value"), Sample.Para("method"), Sample.Para("class")),
            Sample.Command("meter-service", Sample.Para("meterService"), Sample.Para("电压"), Sample.Para("1st"), Sample.Para("---"))));

    /// <summary>A para of every kind, required in one answer and not in the other.</summary>
    private static ProfileModel Answered => Sample.WithResponses(
    [
        .. Sample.AllKindsAnswered(required: true).Services[0].Commands[0].Responses,
        Sample.AllKindsAnswered(required: false).Services[0].Commands[0].Responses[0] with { ResponseName = "SET_ERR", Description = "What went wrong" },
    ]);

    private static ProfileModel CollidingAnswers => Sample.Profile(
        "Meter",
        Sample.Service(
            "Control",
            Sample.Command("RESPONSE", Sample.Para("value")) with { Responses = Sample.Responses(Sample.Response(string.Empty)) },
            Sample.Command("SET", Sample.Para("response", ParaKind.String, true, "A")) with
            {
                Responses = Sample.Responses(Sample.Response(
                    "SET_RSP",
                    Sample.Para("response", ParaKind.String, true, "B"),
                    Sample.Para("otherFields"),
                    Sample.Para("tryRead"),
                    Sample.Para("commandResult"),
                    Sample.Para("resultCode"))),
            },
            Sample.Command("GET", Sample.Para("value", ParaKind.String, true, "A")) with
            {
                Responses = Sample.Responses(
                    Sample.Response("value-value"), Sample.Response("VALUE"), Sample.Response("Value"), Sample.Response("method"), Sample.Response("---")),
            }));

    private static ProfileModel GlobalInternal => Sample.Profile("水表", Sample.Service("阀门", Sample.Command("开阀"))) with
    {
        Item = new ProfileItem("/app/devicetype-capability.json", null, null, IsInternal: true),
        ManufacturerId = null,
        Model = null,
    };
}
