using System.Collections.Generic;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Reads profiles for tests, and writes problems down as one line each.</summary>
internal static class ProfileReading
{
    public static ProfileDocument Ours(string text) => Read("/p/a.deviceprofile.yaml", text);

    public static ProfileDocument Vendors(string text) => Read("/p/profile/devicetype-capability.json", text);

    public static ProfileDocument Read(string path, string text) =>
        ProfileTexts.Read(path, SourceText.From(text, Encoding.UTF8), TestContext.Current.CancellationToken);

    /// <summary>Reads one of ours that holds one para, given as the fields of a flow object.</summary>
    public static ProfileDocument Para(string fields) => Ours(OurPara(fields));

    public static string OurPara(string fields) =>
        "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, paras: [\n{" + fields + "}\n]}]}]}";

    /// <summary>Reads a servicetype file of a vendor that holds one para.</summary>
    public static ProfileDocument VendorPara(string fields) =>
        Vendors("{\"services\":[{\"serviceType\":\"S\",\"commands\":[{\"commandName\":\"C\",\"paras\":[\n{" + fields + "}\n]}]}]}");

    public static ParaModel OnlyPara(this ProfileDocument document) =>
        document.Content.Definitions.Concat(document.Content.Devices.SelectMany(device => device.Services).Select(service => service.Definition!))
            .Single().Commands.Single().Paras.Single();

    /// <summary>Each problem as <c>id(line,column) message</c>, both from 1.</summary>
    public static string[] Lines(this ProfileDocument document) => [.. document.Issues.Select(Line)];

    public static string Line(ProfileIssue problem) =>
        $"{problem.RuleId}({problem.LineSpan.Start.Line + 1},{problem.LineSpan.Start.Character + 1}) {problem.Message}";

    /// <summary>The characters that each problem underlines.</summary>
    public static IEnumerable<string> Underlined(this ProfileDocument document, string text) =>
        document.Issues.Select(problem => text.Substring(problem.Span.Start, problem.Span.Length));
}
