using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Emission;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>A message may quote a profile; it must not do what the quoted text says to a terminal, a log or an editor.</summary>
public class HostileMessageTests
{
    private const int LongestMessage = 600;

    [Fact]
    public async Task A_message_is_one_short_line_without_hidden_characters_whatever_the_name()
    {
        ImmutableArray<Diagnostic> diagnostics = await Analyze(HostileNames.All.SelectMany((name, i) => Files(name, i)));
        Assert.All(diagnostics, diagnostic =>
        {
            string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            Assert.InRange(message.Length, 1, LongestMessage);
            Assert.DoesNotContain(message.EnumerateRunes(), rune => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
                or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
            Assert.DoesNotContain(Enumerable.Range(0, message.Length), i => char.IsSurrogate(message[i]) && !IsPaired(message, i));
        });
        Assert.Superset(
            new HashSet<string> { "IOTB0101", "IOTB0201", "IOTB0203", "IOTB0204", "IOTB0205", "IOTB0301", "IOTB0302", "IOTB0305", "IOTB0401", "IOTB0402" },
            diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet());
        Assert.True(diagnostics.Length > HostileNames.All.Count * 10, diagnostics.Length.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("##vso[task.setvariable variable=x]y")]
    [InlineData("##[error]x")]
    [InlineData("a\n##teamcity[buildStatus text='x']")]
    [InlineData("###")]
    public async Task A_message_holds_no_command_of_a_build_server(string name)
    {
        ImmutableArray<Diagnostic> diagnostics = await Analyze(Files(name, 0));
        string[] messages = [.. diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
        Assert.Contains(messages, message => message.Contains("#\\u0023", System.StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.Contains("##", System.StringComparison.Ordinal) || message.Contains('\n'));
    }

    /// <summary>Files in which the name stands wherever a message could quote it.</summary>
    private static IEnumerable<AdditionalText> Files(string name, int i)
    {
        string text = JsonSerializer.Serialize(name);
        string folder = "/" + i.ToString(CultureInfo.InvariantCulture) + "/" + name.Replace('/', '_') + "/";
        string para = $"{{paraName: {text}, dataType: {text}, min: {text}, max: {text}, required: {text}, maxLength: {text}, enumList: [{text}, {text}], {text}: 1}}";
        string listed = $"{{paraName: {text}, dataType: string, maxLength: 1, enumList: [{text}, {text}], {text}: 1, {text}: 2}}";
        string command = $"{{commandName: {text}, paras: [{para}, {listed}, {text}], {text}: 1}}";
        yield return new MemoryText(
            folder + "a.deviceprofile.yaml",
            $"{{deviceType: {text}, services: [{{serviceId: {text}, commands: [{command}, {command}]}}, {{serviceId: {text}, commands: {text}}}, {text}], {text}: {{}}}}");
        yield return new MemoryText(folder + "b.deviceprofile.yaml", "a: " + name + "\n" + name + ": [" + name);
        yield return new MemoryText(
            folder + "v/profile/devicetype-capability.json",
            $"{{\"devices\":[{{\"deviceType\":{text},\"serviceTypeCapabilities\":[{{\"serviceId\":{text},\"serviceType\":{text}}}]}}]}}");
        yield return new MemoryText(
            folder + "v/service/profile/servicetype-capability.json",
            $"{{\"services\":[{{\"serviceType\":{JsonSerializer.Serialize("un" + name)},\"commands\":[]}}]}}");
    }

    private static bool IsPaired(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text, i)) || (i > 0 && char.IsSurrogatePair(text, i - 1));

    private static Task<ImmutableArray<Diagnostic>> Analyze(IEnumerable<AdditionalText> files)
    {
        ImmutableArray<AdditionalText> all = [.. files];
        return CSharpCompilation.Create("consumer", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers([new ProfileAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(all, new MemoryOptions().Profiles(all)), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
