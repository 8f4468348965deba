using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Every hostile name in every place where a profile's text goes: many names a compilation, for it is compilations that take time.</summary>
public class InjectionTests
{
    /// <summary>So many profiles a compilation: beyond, the compiler's memory costs more than its start.</summary>
    private const int Batch = 400;

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp7_3, LanguageVersion.Latest.MapSpecifiedToEffectiveVersion()];

    [Fact]
    public void The_list_is_as_long_as_was_promised() => Assert.InRange(HostileNames.All.Distinct().Count(), 1_000, 3_000);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_name_in_a_profile_declares_itself_and_nothing_else(LanguageVersion language)
    {
        // The language makes little difference, and compilations take long: for the newer one every fourth name must do.
        int step = language == LanguageVersion.CSharp7_3 ? 1 : 4;
        foreach (string[] names in HostileNames.All.Where((_, i) => i % step == 0).Chunk(Batch))
        {
            Holds(language, "Sample", names.Select(Everywhere));
        }
    }

    [Fact]
    public void A_name_in_the_items_metadata_declares_itself_and_nothing_else()
    {
        foreach (string[] names in HostileNames.All.Chunk(Batch))
        {
            string[] classes = [.. names.Select(name => Identifier.IsOne(name) ? name : "C")];
            Holds(LanguageVersion.CSharp7_3, "Sample", names.Select((name, i) => Plain(new ProfileItem("/" + name, classes[i], "N" + Number(i) + "." + name, true), i)));
        }
    }

    [Fact]
    public void A_root_namespace_declares_itself_and_nothing_else()
    {
        foreach (string[] names in HostileNames.All.Chunk(Batch * 2))
        {
            ProfileModel[] profiles = [.. names.Select((_, i) => Plain(new ProfileItem("/p", null, null, true), i))];
            Holds(
                LanguageVersion.CSharp7_3,
                profiles,
                names.SelectMany((name, i) => Generated.From(LanguageVersion.CSharp7_3, name + ".N" + Number(i), profiles[i])));
        }
    }

    [Fact]
    public void A_hint_name_is_one_that_the_compiler_takes()
    {
        string[] hints = [.. HostileNames.All.Chunk(Batch)
            .SelectMany(names => Generated.From(LanguageVersion.CSharp7_3, "Sample", names.Select(Everywhere))).Select(file => file.HintName)];
        Assert.All(hints, hint => Assert.Matches("^[A-Za-z0-9_.-]{1,128}$", hint));
    }

    /// <summary>A profile that says nothing but the name, in each of its fields. A namespace of its own keeps its class from others.</summary>
    private static ProfileModel Everywhere(string name, int i)
    {
        ParaModel[] paras =
        [
            Sample.Para(name, (ParaKind)(i % 11), i % 2 == 0) with { DataType = name, Unit = name, Description = name, Min = name, Max = name, MaxLength = i },
            Sample.Para("mode" + name, ParaKind.String, i % 2 != 0, name, name + "2", "ON" + name) with { Description = name },
            Sample.Para(name + "2", ParaKind.Int, false, name, "1") with { Unit = name },
        ];
        CommandModel command = Sample.Command(name, paras) with
        {
            Description = name,
            Responses = Sample.Responses(
                Sample.Response(name, paras) with { Description = name }, Sample.Response(name + "_"), Sample.Response(string.Empty, Sample.Para(name))),
        };
        return new ProfileModel(
            new ProfileItem("/" + name + "/x.yaml", null, "N" + Number(i), false),
            name, i % 3 == 0 ? null : name, i % 5 == 0 ? null : name,
            ImmutableArray.Create(Sample.Service(name, command, Sample.Command(name + "_") with { Responses = Sample.Responses(Sample.Response(name, Sample.Para(name))) }) with { Description = name }, Sample.Service(name + "s")));
    }

    private static ProfileModel Plain(ProfileItem item, int i) => Sample.Profile("Device" + Number(i), Sample.Service("S")) with { Item = item };

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static void Holds(LanguageVersion language, string rootNamespace, IEnumerable<ProfileModel> profiles)
    {
        ProfileModel[] all = [.. profiles];
        Holds(language, all, Generated.From(language, rootNamespace, all));
    }

    private static void Holds(LanguageVersion language, IEnumerable<ProfileModel> profiles, IEnumerable<GeneratedFile> files)
    {
        CSharpCompilation compilation = Compiling.Compilation(language, files);
        Compiling.Holds(compilation);
        DeclaredSymbols.Holds(compilation, profiles);
    }
}
