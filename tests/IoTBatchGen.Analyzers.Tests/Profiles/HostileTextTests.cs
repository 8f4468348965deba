using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class HostileTextTests
{
    private const int Much = 100_000;

    public static TheoryData<string> Repeated =>
    [
        "[", "{a: ", "? ", "- ", "---\n", "--- ", "...\n", "[[],", "{\"a\":[", "\"", "'", "&a ", "*a ", "!a ", "%a\n", "|\n", "a: b: ", ": ", "\0",
        "\uD83D", "\uDE00", "]", "}", ",", "@", "a:\n- ", "? - ", "\"\\uD83D", "<<: *a\n", "- &a [*a]\n", "\u2028", "\t", "#", "-\n", "\\", ": -",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_hostile_text_ends_in_a_problem_soon_and_on_a_small_stack(string part)
    {
        foreach (string text in new[] { Repeat(part, Much), "a: " + Repeat(part, Much), "{\"devices\":[" + Repeat(part, Much) })
        {
            foreach (bool isOurs in new[] { true, false })
            {
                Assert.NotEmpty(OnSmallStack(() => Read(isOurs, text)).Problems);
            }
        }
    }

    [Fact]
    public void More_than_4_MiB_are_not_read()
    {
        var clock = Stopwatch.StartNew();
        ProfileDocument document = OnSmallStack(() => Read(true, Repeat("a", 5 * 1024 * 1024)));
        Assert.Equal(
            ["IOTB0102(1,1) over the limits of a profile file: it has 5242880 characters, and at most 4194304 are read"], document.Lines());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("[1,")]
    [InlineData("\"a\\n")]
    [InlineData("a\n ")]
    [InlineData("# \n")]
    [InlineData("- a\n")]
    [InlineData("a: b\n")]
    [InlineData("{\"a\": [],")]
    [InlineData("|\n a\n")]
    [InlineData("''")]
    public void Nearly_4_MiB_are_read_or_refused_in_a_few_seconds(string part)
    {
        var clock = Stopwatch.StartNew();
        string text = Repeat(part, ReadingLength / part.Length);
        Assert.NotEmpty(OnSmallStack(() => Read(true, text)).Problems);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        const string Bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        ProfileProblem problem = Assert.Single(Read(true, Bomb).Problems);
        Assert.Equal(("IOTB0102", 0, 3), (problem.RuleId, problem.LineSpan.Start.Line, problem.LineSpan.Start.Character));
    }

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
                ProfileDocument document = Reading.Read(path, whole[..length]);
                Assert.All(document.Problems, problem => Assert.InRange(problem.Span.End, 0, length));
                seen.UnionWith(document.Problems.Select(problem => problem.RuleId));
            }
        }

        Assert.Contains("IOTB0103", seen);
        Assert.Contains(file.EndsWith("json", StringComparison.Ordinal) ? "IOTB0101" : "IOTB0202", seen);
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
            Assert.Equal(document.Content.Devices.Count, document.Places.Devices.Length);
            problems += document.Problems.Length;
        }

        Assert.True(problems > 1_000);
    }

    [Fact]
    public void Who_cancels_gets_the_cancellation()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ProfileReader.Read("/a.yaml", SourceText.From("a: b\n"), source.Token));
    }

    private const int ReadingLength = (4 * 1024 * 1024) - 16;

    private static ProfileDocument Read(bool isOurs, string text) => ProfileReader.Read(isOurs, SourceText.From(text), CancellationToken.None);

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static ProfileDocument OnSmallStack(Func<ProfileDocument> read)
    {
        ProfileDocument? document = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    document = read();
                }
#pragma warning disable CA1031 // carried over to the test's own thread
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(20)), "still reading");
        Assert.Null(thrown);
        return document!;
    }
}
