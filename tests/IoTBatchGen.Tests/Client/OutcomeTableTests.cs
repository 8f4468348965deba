using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>Every line of the table in specs/guides/outcomes.md, at each of its statuses, without a guard and with one.</summary>
public partial class OutcomeTableTests
{
    public static TheoryData<string, string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string, string>();
            foreach (Match line in Line().Matches(Repository.Read("specs/guides/outcomes.md")))
            {
                lines.Add(line.Groups["statuses"].Value, line.Groups["body"].Value, line.Groups["outcome"].Value);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task An_answer_means_what_the_table_says(string statuses, string body, string outcome)
    {
        string sent = Lengths().Replace(body, length => new string('a', int.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture)));
        foreach (int status in Statuses(statuses))
        {
            foreach (bool isGuarded in new[] { false, true })
            {
                var platform = new StubPlatform(status, sent);
                Assert.Equal($"{status} {outcome}", $"{status} {await OutcomeAsync(platform, isGuarded)}");
                Assert.Single(platform.Sent);
            }
        }
    }

    [Fact]
    public void The_table_names_every_status_and_outcome()
    {
        Assert.InRange(Lines.Count, 30, 100);
        Assert.Equal(["created", "rejected", "unknown"], Lines.Select(line => line.Data.Item3).Distinct().Order());
        Assert.Equal(Enumerable.Range(200, 400), Lines.SelectMany(line => Statuses(line.Data.Item1)).Distinct().Order());
    }

    [Fact]
    public async Task Every_row_of_the_documents_error_table_but_50252_is_a_refusal()
    {
        foreach (BatchTaskErrorInfo row in BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask))
        {
            foreach (int status in new[] { row.HttpStatus, 200 })
            {
                var platform = new StubPlatform(status, $$"""{"error_code":"{{row.ErrorCode}}","error_desc":"{{row.Description}}"}""");
                string expected = row.ErrorCode == BatchTaskErrorCode.InternalServerError ? "unknown" : "rejected";
                Assert.Equal(expected, await OutcomeAsync(platform, isGuarded: false, maxRetries: 0));
            }
        }
    }

    [Fact]
    public async Task A_code_of_another_operation_under_200_says_nothing_of_the_task()
    {
        BatchTaskErrorCode[] ofCreating = [.. BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => row.ErrorCode)];
        BatchTaskErrorInfo[] others = [.. BatchTaskErrorCatalog.All.Where(row => !ofCreating.Contains(row.ErrorCode))];
        Assert.Equal(7, others.Select(row => row.ErrorCode).Distinct().Count());
        foreach (BatchTaskErrorInfo row in others)
        {
            var platform = new StubPlatform(200, $$"""{"error_code":"{{row.ErrorCode}}","error_desc":"{{row.Description}}"}""");
            Assert.Equal("unknown", await OutcomeAsync(platform, isGuarded: false, maxRetries: 0));
        }
    }

    private static IEnumerable<int> Statuses(string text) => text.Split(", ").SelectMany(part =>
    {
        int[] bounds = [.. part.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return Enumerable.Range(bounds[0], bounds[^1] - bounds[0] + 1);
    });

    private static async Task<string> OutcomeAsync(StubPlatform platform, bool isGuarded, int maxRetries = 5)
    {
        try
        {
            BatchTaskClient client = platform.Client(options => options.MaxRetries = maxRetries, isGuarded: isGuarded);
            BatchTaskCreated created = await client.CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
            Assert.False(string.IsNullOrEmpty(created.TaskId));
            return "created";
        }
        catch (BatchTaskOutcomeUnknownException)
        {
            return "unknown";
        }
        catch (BatchTaskRejectedException)
        {
            return "rejected";
        }
    }

    [GeneratedRegex(@"^\| (?<statuses>[0-9, -]+) \| (?:`(?<body>.+?)`|\(empty\)) \| (?<outcome>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\((\d+) characters\)")]
    private static partial Regex Lengths();
}
