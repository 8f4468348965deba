using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class HostileTextTests
{
    [Theory]
    [InlineData("watermeter.deviceprofile.yaml")]
    [InlineData("StreetLamp_Acme_L1/service/Lamp/profile/servicetype-capability.json")]
    public void Every_beginning_of_a_profile_is_read_without_exception_and_gives_places_inside_the_text(string file)
    {
        string path = Path.Combine(Repository.Folder, "specs", "profiles", "valid", file);
        string text = File.ReadAllText(path);
        var seen = new HashSet<string>();
        foreach (string whole in new[] { text, text.Replace("\n", "\r\n") })
        {
            for (int length = 0; length < whole.Length; length++)
            {
                ProfileDocument document = ProfileReading.Read(path, whole[..length]);
                Assert.All(document.Issues, problem => Assert.InRange(problem.Span.End, 0, length));
                seen.UnionWith(document.Issues.Select(problem => problem.RuleId));
            }
        }

        Assert.Contains("IOTB0103", seen);
        Assert.Contains(file.EndsWith("json", StringComparison.Ordinal) ? "IOTB0101" : "IOTB0202", seen);
    }

    /// <summary>The parser ends the object after its name, and says nothing of the alias.</summary>
    [Theory]
    [InlineData(" : *a", 3)]
    [InlineData("a: b\nc:\n  : *a", 12)]
    public void A_value_that_the_parser_passes_over_is_a_fault_at_its_place(string text, int place)
    {
        ProfileIssue problem = Assert.Single(Read(isOurs: true, text).Issues);
        Assert.Equal("IOTB0101", problem.RuleId);
        Assert.Equal(place, problem.Span.Start);
    }

    [Fact]
    public void Damaged_profiles_are_read_without_exception()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Folder, "specs", "profiles", "valid", "watermeter.deviceprofile.yaml"));
        var random = new Random(20220224);
        const string Damage = "\0\t\n\r :,-?[]{}&*!|>'\"%@`#\uD83D\uFEFF\u2028\\0aé";
        int problems = 0;
        for (int round = 0; round < 3_000; round++)
        {
            var damaged = new StringBuilder(text);
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = Damage[random.Next(Damage.Length)];
            }

            ProfileDocument document = Read(round % 2 == 0, damaged.ToString());
            Assert.Equal(document.Content.Devices.Count, document.Locations.Devices.Length);
            problems += document.Issues.Length;
        }

        Assert.True(problems > 1_000);
    }

    [Fact]
    public void Who_cancels_gets_the_cancellation()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ProfileTexts.Read("/a.yaml", SourceText.From("a: b\n"), source.Token));
    }

    private static ProfileDocument Read(bool isOurs, string text) => ProfileTexts.Read(isOurs, SourceText.From(text), CancellationToken.None);
}
