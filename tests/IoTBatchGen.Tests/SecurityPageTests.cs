using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace IoTBatchGen.Tests;

/// <summary>SECURITY.md: every promise names the tests that verify it, and those tests exist.</summary>
public partial class SecurityPageTests
{
    private static readonly string[] Promises = [.. Repository.Read("SECURITY.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| verified by |", StringComparison.Ordinal))];

    [Fact]
    public void Every_promise_names_tests_that_exist()
    {
        Assert.InRange(Promises.Length, 20, 100);
        foreach (string promise in Promises)
        {
            string[] tests = [.. TestName().Matches(promise.Split('|')[2]).Select(match => match.Groups[1].Value)];
            Assert.NotEmpty(tests);
            foreach (string test in tests)
            {
                string file = Assert.Single(Directory.GetFiles(Repository.PathOf("tests"), test + ".cs", SearchOption.AllDirectories));
                string text = File.ReadAllText(file);
                Assert.Contains("class " + test, text, StringComparison.Ordinal);
                Assert.True(text.Contains("[Fact", StringComparison.Ordinal) || text.Contains("[Theory", StringComparison.Ordinal), test);
            }
        }
    }

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
