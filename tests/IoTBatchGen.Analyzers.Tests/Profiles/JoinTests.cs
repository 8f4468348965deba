using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class JoinTests
{
    [Theory]
    [InlineData("/v/Lamp/profile/devicetype-capability.json", "/v/Lamp/service/S/profile/servicetype-capability.json")]
    [InlineData("/v/Lamp/profile/devicetype-capability.json", "/v/Lamp/serivce/S/servicetype-capability.json")]
    [InlineData("/v/Lamp/profile/devicetype-capability.json", "/v/Lamp/servicetype-capability.json.json")]
    [InlineData("/v/Lamp/devicetype-capability.json", "/v/Lamp/servicetype-capability.json")]
    [InlineData("/devicetype-capability.json", "/a/b/servicetype-capability.json")]
    [InlineData("profile/devicetype-capability.json", "service/S/profile/servicetype-capability.json")]
    public void A_definition_belongs_to_the_device_whose_root_is_above_it(string device, string definition)
    {
        ProfileFile[] files = [Device(device, "D", ("S1", "S"), ("S2", "S")), Definition(definition, "S", "GO")];
        ProfileModel model = Assert.Single(Join(files));
        Assert.Equal(["S1: GO", "S2: GO"], Services(model));
        Assert.Empty(Issues(files));
    }

    [Fact]
    public void The_longest_root_above_a_definition_takes_it()
    {
        ProfileFile[] files =
        [
            Device("/v/profile/devicetype-capability.json", "Outer", ("S", "S")),
            Device("/v/in/profile/devicetype-capability.json", "Inner", ("S", "S")),
            Definition("/v/service/S/profile/servicetype-capability.json", "S", "OUT"),
            Definition("/v/in/service/S/profile/servicetype-capability.json", "S", "IN"),
        ];
        Assert.Equal(["Inner S: IN", "Outer S: OUT"], Join(files).Select(model => $"{model.DeviceType} {Services(model).Single()}"));
        Assert.Empty(Issues(files));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        ProfileFile[] files =
        [
            Device("/b/profile/devicetype-capability.json", "B", ("S", "S")),
            Definition("/b/service/S/servicetype-capability.json", "S", "FIRST"),
            Definition("/b/service/T/servicetype-capability.json", "S", "SECOND"),
            Device("/a/profile/devicetype-capability.json", "A", ("S", "S")),
            File("/c.deviceprofile.yaml", "{manufacturerId: m, model: o, deviceType: C, services: []}"),
        ];
        ImmutableArray<ProfileModel> expected = Join(files);
        string[] problems = Issues(files);
        Assert.Equal(["A", "B", "C"], expected.Select(model => model.DeviceType));
        Assert.Equal(["S: FIRST"], Services(expected[1]));
        foreach (ProfileFile[] order in Orders(files))
        {
            Assert.Equal(expected, Join(order));
            Assert.Equal(problems, Issues(order));
        }
    }

    [Fact]
    public void A_profile_given_twice_collapses_to_the_first_path()
    {
        ProfileFile[] files =
        [
            Device("/v/profile/devicetype-capability.json", "D", ("S", "S")),
            Definition("/v/service/S/profile/servicetype-capability.json", "S", "GO"),
            Device("/v/copy/profile/devicetype-capability.json", "D", ("S", "S")),
            Definition("/v/copy/service/S/profile/servicetype-capability.json", "S", "GO"),
        ];
        Assert.Equal("/v/copy/profile/devicetype-capability.json", Assert.Single(Join(files)).Item.Path);
        Assert.Empty(Issues(files));
    }

    [Fact]
    public void A_copy_under_another_class_name_stays()
    {
        ProfileFile first = Device("/a/profile/devicetype-capability.json", "D", ("S", "S"));
        ProfileFile second = Device("/b/profile/devicetype-capability.json", "D", ("S", "S"));
        Assert.Equal(2, Join([first, second with { Item = second.Item with { ClassName = "Other" } }]).Length);
    }

    [Fact]
    public void A_definition_that_only_states_one_of_ours_again_is_left_to_the_vendors_device_beside_it()
    {
        ProfileFile[] files =
        [
            File("/v/Lamp/a.deviceprofile.yaml", "{manufacturerId: m, model: o, deviceType: C, services: [{serviceId: S}]}"),
            Device("/v/profile/devicetype-capability.json", "D", ("S", "S")),
            Definition("/v/Lamp/servicetype-capability.json", "S", "GO"),
        ];
        Assert.Equal(["S: "], Services(Join(files)[0]));
        Assert.Equal(["S: GO"], Services(Join(files)[1]));
    }

    [Fact]
    public void IOTB0401_stands_at_the_services_entry_and_suggests_the_type()
    {
        ProfileFile[] files =
        [
            File("/v/Lamp/profile/devicetype-capability.json", """
                {"devices":[{"deviceType":"Lamp","serviceTypeCapabilities":[
                  {"serviceId":"S1","serviceType":"Swich"},
                  {"serviceId":"T"}]}]}
                """),
            Definition("/v/Lamp/service/Switch/profile/servicetype-capability.json", "Switch", "GO"),
        ];
        Assert.Equal(
            [
                "/v/Lamp/profile/devicetype-capability.json IOTB0401(2,35) no servicetype-capability file under 'Lamp' defines serviceType 'Swich', so service 'S1' has no commands; did you mean 'Switch'?",
                "/v/Lamp/profile/devicetype-capability.json IOTB0401(3,16) no servicetype-capability file under 'Lamp' defines serviceType 'T', so service 'T' has no commands",
                "/v/Lamp/service/Switch/profile/servicetype-capability.json IOTB0402(1,29) nothing is generated for serviceType 'Switch' because no service of deviceType 'Lamp' refers to it",
            ],
            Issues(files));
        Assert.Equal(["S1: ", "T: "], Services(Assert.Single(Join(files))));
    }

    [Theory]
    [InlineData("/v/service/S/profile/servicetype-capability.json", "T")]
    [InlineData("/v/service/other/profile/servicetype-capability.json", "")]
    public void IOTB0401_says_nothing_about_an_empty_file_again(string emptyFile, string stillSaid)
    {
        ProfileFile[] files = [Device("/v/profile/devicetype-capability.json", "D", ("S", "S"), ("T", "T")), File(emptyFile, "")];
        Assert.Equal(stillSaid.Length, Issues(files).Length);
        Assert.All(Issues(files), problem => Assert.Contains($"defines serviceType '{stillSaid}'", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void IOTB0402_names_the_missing_device_file_unless_one_is_unreadable()
    {
        ProfileFile definition = Definition("/v/service/S/profile/servicetype-capability.json", "S", "GO");
        Assert.Equal(
            ["/v/service/S/profile/servicetype-capability.json IOTB0402(1,29) nothing is generated for serviceType 'S' because there is no devicetype-capability file in a folder above it"],
            Issues([definition]));
        Assert.Empty(Issues([definition, File("/v/profile/devicetype-capability.json", "{\"devices\":")]));
        Assert.Empty(Join([definition]));
    }

    [Theory]
    [InlineData("/v/service/other/servicetype-capability.json", "{\"services\":[]}", 1)]
    [InlineData("/v/service/other/servicetype-capability.json", "{\"services\":[{\"serviceType\":\"S\",\"description\":[]}]}", 1)]
    [InlineData("/v/service/other/servicetype-capability.json", "{\"services\":5}", 0)]
    public void IOTB0401_is_silent_only_about_what_cannot_be_read(string path, string text, int said) => Assert.Equal(
        said,
        Issues([Device("/v/profile/devicetype-capability.json", "D", ("T", "T")), File(path, text)]).Count(issue => issue.Contains("IOTB0401", StringComparison.Ordinal)));

    [Fact]
    public void IOTB0401_looks_at_the_folders_below_the_root_alone() => Assert.Equal(
        ["serviceType 'Lamp'"],
        Issues([Device("/Lamp/v/profile/devicetype-capability.json", "D", ("Lamp", "Lamp"), ("T", "T")), File("/Lamp/v/service/T/servicetype-capability.json", "")])
            .Select(issue => issue[issue.IndexOf("serviceType '", StringComparison.Ordinal)..issue.IndexOf(", so service", StringComparison.Ordinal)]));

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 0)]
    public void IOTB0401_suggests_types_unless_there_are_too_many_for_typing_errors(int unknown, int suggested)
    {
        (string, string)[] services = [.. Enumerable.Range(0, unknown).Select(i => ($"s{i}", $"Switch{i}x"))];
        string definitions = string.Join(",", Enumerable.Range(0, unknown).Select(i => $$"""{"serviceType":"Switch{{i}}"}"""));
        string[] issues = Issues([Device("/v/profile/devicetype-capability.json", "D", services), File("/v/servicetype-capability.json", $$"""{"services":[{{definitions}}]}""")]);
        Assert.Equal(unknown, issues.Count(issue => issue.Contains("IOTB0401", StringComparison.Ordinal)));
        Assert.Equal(suggested, issues.Count(issue => issue.Contains("; did you mean 'Switch", StringComparison.Ordinal)));
    }

    [Fact]
    public void IOTB0402_is_said_beside_a_file_with_empty_lists() => Assert.Single(
        Issues([Definition("/v/servicetype-capability.json", "S", "GO"), File("/w/devicetype-capability.json", "{\"devices\":[]}")]));

    [Theory]
    [InlineData("profile/devicetype-capability.json", "service/S/servicetype-capability.json")]
    [InlineData("Profile/devicetype-capability.json", "servicetype-capability.json")]
    [InlineData("devicetype-capability.json", "service/S/servicetype-capability.json")]
    [InlineData("/devicetype-capability.json", "/service/S/servicetype-capability.json")]
    [InlineData("/profile/devicetype-capability.json", "/servicetype-capability.json")]
    public void A_root_may_be_the_first_folder_of_all(string device, string definition) => Assert.Equal(
        ["S: GO"], Services(Assert.Single(Join([Device(device, "D", ("S", "S")), Definition(definition, "S", "GO")]))));

    [Fact]
    public void IOTB0302_is_said_of_two_files_that_define_one_type_differently()
    {
        ProfileFile[] files =
        [
            Device("/v/profile/devicetype-capability.json", "D", ("S", "S")),
            Definition("/v/a/servicetype-capability.json", "S", "GO"),
            Definition("/v/b/servicetype-capability.json", "S", "STOP"),
            Definition("/v/c/servicetype-capability.json", "S", "GO"),
        ];
        Assert.Equal(
            ["/v/b/servicetype-capability.json IOTB0302(1,29) serviceType 'S' is used twice; only the first one (line 1 of /v/a/servicetype-capability.json) is read"],
            Issues(files));
    }

    [Fact]
    public void A_flood_of_unknown_types_devices_and_definitions_is_joined()
    {
        (string, string)[] services = [.. Enumerable.Range(0, 15_000).Select(i => ($"s{i}", $"type{i:00000}abcdefghijklmnopqrstuvwxyz"))];
        string definitions = string.Join(",", Enumerable.Range(0, 30_000).Select(i => $$"""{"serviceType":"typ{{i:00000}}abcdefghijklmnopqrstuvwxyz"}"""));
        string devices = string.Join(",", Enumerable.Range(0, 15_000).Select(i => $$"""{"deviceType":"d{{i}}","serviceTypeCapabilities":null}"""));
        ProfileFile[] files =
        [
            Device("/v/profile/devicetype-capability.json", "D", services),
            File("/v/more/devicetype-capability.json", $$"""{"devices":[{{devices}}]}"""),
            File("/v/servicetype-capability.json", $$"""{"services":[{{definitions}}]}"""),
        ];
        Assert.Equal(15_001, Join(files).Length);
        Assert.Equal(45_000, Issues(files).Length);
    }

    private static ProfileFile Device(string path, string deviceType, params (string Id, string Type)[] services) =>
        File(path, $$"""
            {"devices":[{"deviceType":"{{deviceType}}","serviceTypeCapabilities":[{{string.Join(",", services.Select(service => $$"""{"serviceId":"{{service.Id}}", "serviceType":"{{service.Type}}"}"""))}}]}]}
            """);

    private static ProfileFile Definition(string path, string serviceType, string command) =>
        File(path, $$"""{"services":[{"serviceType":"{{serviceType}}","commands":[{"commandName":"{{command}}","paras":null}]}]}""");

    private static ProfileFile File(string path, string text) => new(path, new ProfileItem(path, null, null, false), ProfileReading.Read(path, text));

    private static ImmutableArray<ProfileModel> Join(ProfileFile[] files) =>
        ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]);

    private static string[] Services(ProfileModel model) =>
        [.. model.Services.Select(service => $"{service.ServiceId}: {string.Join(",", service.Commands.Select(command => command.CommandName))}")];

    private static string[] Issues(ProfileFile[] files) =>
        [.. LinkIssues.Find([.. files], new(string.Empty, string.Empty)).SelectMany(group => group.Select(problem => $"{group.Key} {ProfileReading.Line(problem)}")).Order(StringComparer.Ordinal)];

    private static IEnumerable<ProfileFile[]> Orders(ProfileFile[] files)
    {
        for (int i = 0; i < files.Length; i++)
        {
            ProfileFile[] turned = [.. files.Skip(i), .. files.Take(i)];
            yield return turned;
            yield return [.. turned.Reverse()];
        }
    }
}
