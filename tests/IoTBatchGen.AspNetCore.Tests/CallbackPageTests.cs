using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IoTBatchGen.DependencyInjection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>The code of the pages compiles as it is, in a web project, and what they say of numbers is so.</summary>
public class CallbackPageTests
{
    /// <summary>What the pages take as given: a profile's class, and the application's own.</summary>
    private const string Surroundings = """
        global using System;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        using IoTBatchGen;

        public static class WaterMeter
        {
            public static class DeliverySchedule
            {
                public sealed class SetDeviceLevel(int value) : RawOf
                {
                    public int Value { get; } = value;

                    public sealed class Response
                    {
                        public int? Result { get; }

                        public static bool TryRead(DeviceCommandResult result, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Response? answer)
                        {
                            answer = result.State == DeviceCommandState.Successful ? new Response() : null;
                            return answer is not null;
                        }
                    }
                }
            }

            public abstract class RawOf
            {
                public BatchTaskParam ToDevices(params string[] devices) => new RawDeviceCommand().ToDevices(devices);
            }
        }

        public sealed class LevelStore
        {
            public Task SaveAsync(string task, string device, string command, string state, int? result, CancellationToken cancellationToken) => Task.CompletedTask;
            public Task StoreAsync(string task, DeviceCommandResult result, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    [Fact]
    public void The_code_of_the_guide_is_a_whole_program() => Compile(Assert.Single(Blocks("specs/guides/callbacks.md")));

    [Fact]
    public void The_code_of_the_README_compiles_in_a_program() => Compile($"""
        using IoTBatchGen;
        var builder = WebApplication.CreateBuilder(args);
        BatchTaskCallbacks callbacks = null!;
        LevelStore meters = new();
        {Assert.Single(Blocks("src/IoTBatchGen.AspNetCore/README.md"))}
        app.Run();
        """);

    [Fact]
    public void The_README_names_every_log_entry()
    {
        string readme = Repository.Read("src/IoTBatchGen.AspNetCore/README.md");
        MatchCollection entries = Regex.Matches(Repository.Read("src/IoTBatchGen.AspNetCore/CallbackLog.cs"), @"\[LoggerMessage\((\d+), LogLevel\.(\w+)");
        Assert.Equal(12, entries.Count);
        Assert.Equal(
            entries.Select(entry => $"| {entry.Groups[1].Value} | {entry.Groups[2].Value} |"),
            Regex.Matches(readme, @"^\| \d+ \| \w+ \|", RegexOptions.Multiline).Select(row => row.Value));
    }

    [Fact]
    public void The_space_that_the_README_promises_is_there()
    {
        Assert.Contains("have at most 294 together", Repository.Read("src/IoTBatchGen.AspNetCore/README.md"), StringComparison.Ordinal);
        Assert.Null(PublicAddress.Problem(Address(294)));
        Assert.NotNull(PublicAddress.Problem(Address(295)));

        static Uri Address(int length) => new("https://na.example:443/" + new string('p', length - "https://na.example:443/".Length));
    }

    private static void Compile(string program)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Concat([typeof(BatchTask).Assembly.Location, typeof(BatchTaskCallbacks).Assembly.Location, typeof(BatchTaskConnectionOptions).Assembly.Location])
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Na",
            [CSharpSyntaxTree.ParseText(program, options), CSharpSyntaxTree.ParseText(Surroundings, options)],
            references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,

                // As every project does: a library of an earlier framework runs with the assemblies of this one.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static IEnumerable<string> Blocks(string page) =>
        Regex.Matches(Repository.Read(page), "^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value);
}
