using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>JSON text with holes: what is put in them is unknown, unless the compiler knows it.</summary>
public class InterpolatedJsonTests
{
    [Fact]
    public Task A_fault_beside_holes_is_reported_at_its_characters() => RequestVerifier.Statements("""""
        string regular = $"{{ \"taskName\": \"{unknown}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {|IOTB1004:{{|} \"type\": \"DeviceList\", \"command\": {{ \"serviceId\": {|IOTB1012:\"\"|}, \"method\": \"{unknown}\" }} }} }}";
        string verbatim = $@"{{ ""taskName"": ""{unknown}"", ""taskType"": ""DeviceCmd"", ""timeout"": {number}, ""param"": {{ ""type"": {|IOTB1013:""Devices""|}, ""command"": {unknown} }} }}";
        FormattableString formattable = $"{{ \"taskName\": \"{unknown}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {unknown} }}";
        string plus = "{ \"taskName\": \"" + unknown + "\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": " + unknown + $", \"appId\": {{|IOTB1014:number|}} }}";
        """"").RunChecks();

    [Fact]
    public Task A_string_that_a_handler_takes_in_is_read_too() => RequestVerifier.Statements("""""
        var handler = new System.Text.StringBuilder().Append($"{{ \"taskName\": \"{unknown:N}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {unknown} }}");
        """"").RunChecks();

    /// <summary>Without markup, in which two dollar signs mean something.</summary>
    [Fact]
    public async Task Raw_strings_strip_their_indentation()
    {
        const string code = """""
            class Na
            {
                string Body(int number, string unknown) => $$"""
                      {
                        "taskName": "{{unknown}}", "taskType": "{{unknown}}X", "timeout": 5,

                        "param": {
                          "type": "Broadcast",
                      "groupTag": {{number}} }
                      }
                      """;
                string Line(int number, string unknown) =>
                    $$"""{ "taskName": "t", "taskType": "DeviceCmd", "timeout": "{{number}}", "param": {{unknown}} }""";
            }
            """"";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> reported = await CSharpCompilation
            .Create("raw", [tree], References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AnalyzeAsync(new RequestAnalyzer());
        Assert.Equal(
            ["IOTB1001 5", "IOTB1003 {", "IOTB1014 number", "IOTB1014 \"{{number}}\""],
            reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic =>
                $"{diagnostic.Id} {code.AsSpan(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}"));
    }

    [Fact]
    public Task What_the_compiler_knows_of_a_hole_counts() => RequestVerifier.Statements("""""
        const int minutes = 5;
        const string type = "Devices";
        string once = "\"DeviceReg\"";
        string body = $"{{ \"taskName\": {unknown}, \"taskType\": {{|IOTB1006:once|}}, \"timeout\": {{|IOTB1001:minutes|}}, \"param\": {{ \"type\": {|IOTB1013:\"{type}\"|}, \"maxRetransmit\": {(flag ? 1 : {|IOTB1007:4|})}, \"command\": {unknown} }} }}";
        string target = $"{{ \"taskName\": {unknown}, \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {|IOTB1004:{{|} \"type\": \"{(flag ? "DeviceArea" : "Broadcast")}\", \"command\": {unknown} }} }}";
        string part = $"{{ \"taskName\": \"{(flag ? "" : "a")}s\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {unknown} }}";
        string escaped = $"{{ \"taskName\": \"{(flag ? "\\u0061" : "\\")}\", \"taskType\": \"{(flag ? "DeviceCmd" : "\\u0044eviceCmd")}\", \"timeout\": 60, \"param\": {unknown} }}";
        """"").RunChecks();

    [Theory]
    [InlineData("{{ {unknown}, \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"appId\": null }}")]
    [InlineData("{{ \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"appId\": null {unknown} }}")]
    [InlineData("{{ \"taskType\": \"DeviceCmd\", \"appId\": null, \"timeout\": 60{unknown} }}")]
    [InlineData("{{ \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"appId\": null, \"{unknown}\": 1 }}")]
    [InlineData("{{ \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"appId\": null, {unknown}: 1 }}")]
    [InlineData("{{ \"taskName\": \"t\", \"taskType\": \"{unknown}\", \"timeout\": {unknown}, \"param\": {unknown} }}")]
    [InlineData("{{ \"taskName\": \"t{unknown}\", \"taskType\": \"DeviceCmd\", \"timeout\": {number}0, \"param\": {{ {unknown} }} }}{unknown}")]
    [InlineData("{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {{ \"type\": \"DeviceList\", \"deviceList\": [{unknown}], \"command\": {unknown} }} }}")]
    [InlineData("{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {{ \"type\": \"DeviceList\", \"deviceList\": [\"a\"{unknown}], \"command\": {unknown} }} }}")]
    [InlineData("{unknown}{{ \"taskName\": 1, \"taskType\": 1, \"timeout\": 1 }}")]
    [InlineData("{{ \"taskName\": 1, \"taskType\": 1, \"timeout\": 1")]
    public Task What_a_hole_may_hold_is_not_missed(string text) => RequestVerifier
        .Statements("string text = $\"" + text.Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\";").RunChecks();
}
