using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Copies of a profile in whatever form are one profile; others of its device are two.</summary>
public class SameProfileTests
{
    private const string Ours = """
        manufacturerId: m
        model: o
        deviceType: Lamp
        services:
          - serviceId: Fan
            commands: [{ commandName: STOP }]
          - serviceId: Light
            commands:
              - commandName: SET
                paras:
                  - { paraName: level, dataType: int, required: true, min: 0, max: 100, unit: "%" }
                  - { paraName: mode, dataType: string, enumList: [ON, OFF] }
        """;

    private const string Single = """
        {"manufacturerId":"m","model":"o","deviceType":"Lamp","serviceCapabilities":[{"serviceId":"Light","description":"What it is","commands":[
        {"commandName":"SET","paras":[{"paraName":"level","dataType":"Int","required":"TRUE","min":"0.0","max":"100","step":0.0,"maxLength":0},
        {"paraName":"mode","dataType":"enum","min":0,"max":0,"enumList":["ON","OFF"]}]}]},{"serviceId":"Fan","commands":[{"commandName":"STOP","paras":[]}]}]}
        """;

    private const string Device = """
        {"devices":[{"manufacturerId":"m","model":"o","deviceType":"Lamp","serviceTypeCapabilities":[{"serviceId":"Light"},{"serviceId":"Fan"}]}]}
        """;

    private const string Services = """
        {"services":[{"serviceType":"Fan","commands":[{"commandName":"STOP","paras":null}]},{"serviceType":"Light","commands":[{"commandName":"SET","paras":[
        {"paraName":"level","dataType":"int","required":true,"min":0,"max":100},{"paraName":"mode","dataType":"string","enumList":["ON","OFF"]}]}]}]}
        """;

    [Fact]
    public void Every_form_of_one_profile_is_the_same_profile()
    {
        ProfileFile[] files =
        [
            File("/p/ours.deviceprofile.yaml", Ours),
            File("/p/single.deviceprofile.json", Single),
            .. Zip("meter.zip"),
            .. Zip("meter (1).zip"),
            File("/p/unpacked/profile/devicetype-capability.json", Device),
            File("/p/unpacked/service/all/profile/servicetype-capability.json", Services),
        ];
        Assert.Single(ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]));
        Assert.Empty(Issues(files));
    }

    [Theory]
    [InlineData("max: 100", "max: 99")]
    [InlineData("required: true", "required: false")]
    [InlineData("[ON, OFF]", "[ON]")]
    [InlineData("dataType: string", "dataType: boolean")]
    [InlineData("commandName: STOP", "commandName: HALT")]
    [InlineData("commandName: STOP }", "commandName: STOP }, { commandName: GO }")]
    [InlineData("serviceId: Fan", "serviceId: Van")]
    [InlineData("paraName: mode", "paraName: state")]
    public void A_profile_that_allows_other_commands_is_another(string from, string to)
    {
        ProfileFile[] files = [File("/p/a.deviceprofile.yaml", Ours), File("/p/b.deviceprofile.yaml", Ours.Replace(from, to))];
        Assert.Contains("/p/b.deviceprofile.yaml IOTB0403", Issues(files));
    }

    [Theory]
    [InlineData("unit: \"%\"", "description: per cent")]
    [InlineData("dataType: int", "dataType: INT")]
    [InlineData("commandName: SET\n", "commandName: SET\n        description: Sets the light\n")]
    public void Words_for_readers_and_spellings_make_no_other_profile(string from, string to)
    {
        string ours = Ours.ReplaceLineEndings("\n");
        ProfileFile[] files = [File("/p/a.deviceprofile.yaml", ours), File("/p/b.deviceprofile.yaml", ours.Replace(from, to))];
        Assert.NotEqual(ours, ours.Replace(from, to));
        Assert.Empty(Issues(files));
    }

    [Theory]
    [InlineData("{ responseName: R, paras: [{ paraName: a, dataType: int }, { paraName: b, dataType: int }] }", null)]
    [InlineData("{ responseName: R, description: x, paras: [{ paraName: b, dataType: INT, unit: m }, { paraName: a, dataType: int }] }", null)]
    [InlineData("{ responseName: R, paras: [{ paraName: a, dataType: int }] }", "IOTB0403")]
    [InlineData("{ responseName: R, paras: [{ paraName: a, dataType: int }, { paraName: b, dataType: string }] }", "IOTB0403")]
    [InlineData("{ responseName: S, paras: [{ paraName: a, dataType: int }, { paraName: b, dataType: int }] }", "IOTB0403")]
    [InlineData("", "IOTB0403")]
    public void A_profile_that_expects_another_answer_is_another(string response, string? rule)
    {
        ProfileFile[] files =
        [
            File("/p/a.deviceprofile.yaml", Answered("{ responseName: R, paras: [{ paraName: a, dataType: int }, { paraName: b, dataType: int }] }")),
            File("/p/b.deviceprofile.yaml", Answered(response)),
        ];
        Assert.Equal(rule is null ? [] : ["/p/b.deviceprofile.yaml " + rule], Issues(files));

        static string Answered(string response) => Ours.Replace("commandName: STOP }", $"commandName: STOP, responses: [{response}] }}");
    }

    [Fact]
    public void A_copy_that_has_a_class_of_its_own_is_not_called_a_different_profile()
    {
        ProfileFile copy = File("/p/b.deviceprofile.yaml", Ours);
        Assert.Empty(Issues([File("/p/a.deviceprofile.yaml", Ours), copy with { Item = copy.Item with { ClassName = "Second" } }]));
    }

    private static IEnumerable<ProfileFile> Zip(string name) =>
        new[]
        {
            File($"/p/obj/iotbatchgen/zip/{name}/0a1b2c3d/devicetype-capability.json", Device),
            File($"/p/obj/iotbatchgen/zip/{name}/0a1b2c3d/servicetype-capability.json", Services),
        }.Select(file => file with { Item = file.Item with { Zip = "/p/" + name } });

    private static ProfileFile File(string path, string text) => new(path, new ProfileItem(path, null, null, false), ProfileReading.Read(path, text));

    private static string[] Issues(ProfileFile[] files)
    {
        ProjectIssues found = ProjectIssues.Find([.. files], new ProjectProperties(string.Empty, "/p/"));
        return [.. files.SelectMany(file => file.Document.Issues.Concat(found.Of(file.Path)).Select(problem => $"{file.Path} {problem.RuleId}"))];
    }
}
