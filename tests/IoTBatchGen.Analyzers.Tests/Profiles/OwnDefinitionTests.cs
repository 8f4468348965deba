using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Files that state devices and the definitions of their services.</summary>
public class OwnDefinitionTests
{
    private const string Alpha = """
        {"devices":[{"manufacturerId":"A","model":"M","deviceType":"Alpha","serviceTypeCapabilities":[{"serviceId":"Battery","serviceType":"Battery"}]}],
         "services":[{"serviceType":"Battery","commands":[{"commandName":"SET_A","paras":[]}]}]}
        """;

    private static readonly string Beta = Alpha.Replace("Alpha", "Beta").Replace("\"A\"", "\"B\"").Replace("SET_A", "SET_B");

    [Fact]
    public void Two_in_one_folder_use_their_own()
    {
        ProfileFile[] files = [File("/v/a.deviceprofile.json", Alpha), File("/v/b.deviceprofile.json", Beta)];
        Assert.Equal(["Alpha Battery: SET_A", "Beta Battery: SET_B"], Joined(files));
        Assert.Empty(Issues(files));
    }

    [Fact]
    public void None_is_lent_to_the_device_of_another_file()
    {
        ProfileFile[] files =
        [
            File("/v/a.deviceprofile.json", Alpha),
            File("/v/devicetype-capability.json", """{"devices":[{"deviceType":"Gamma","serviceTypeCapabilities":[{"serviceId":"Battery"}]}]}"""),
        ];
        Assert.Equal(["Alpha Battery: SET_A", "Gamma Battery: "], Joined(files));
        Assert.Equal(["/v/devicetype-capability.json IOTB0401"], Issues(files));
    }

    [Fact]
    public void What_it_lacks_is_looked_for_in_the_files_below_its_root()
    {
        ProfileFile[] files =
        [
            File("/v/profile/devicetype-capability.json", Alpha.Replace("[{\"serviceId\"", "[{\"serviceId\":\"Extra\"},{\"serviceId\"")),
            File("/v/service/Extra/profile/servicetype-capability.json", """
                {"services":[{"serviceType":"Extra","commands":[{"commandName":"MORE"}]},{"serviceType":"Battery","commands":[{"commandName":"OTHER"}]}]}
                """),
        ];
        Assert.Equal(["Alpha Extra: MORE", "Alpha Battery: SET_A"], Joined(files));
    }

    [Fact]
    public void One_definition_serves_all_devices_and_ids_of_its_file_and_takes_none_from_neighbours()
    {
        ProfileFile[] files =
        [
            File("/v/in/a.deviceprofile.json", Alpha.Replace("}]}],", "},{\"serviceId\":\"Battery2\",\"serviceType\":\"Battery\"}]}],")),
            File("/v/profile/devicetype-capability.json", """{"devices":[{"deviceType":"Gamma","serviceTypeCapabilities":[{"serviceId":"S"}]}]}"""),
            File("/v/in/servicetype-capability.json", """{"services":[{"serviceType":"S","commands":[{"commandName":"GO"}]}]}"""),
        ];
        Assert.Equal(["Alpha Battery: SET_A", "Alpha Battery2: SET_A", "Gamma S: GO"], Joined(files));
        Assert.Empty(Issues(files));
    }

    [Fact]
    public void A_definition_of_its_own_that_it_does_not_use_is_said_to_be_so_at_its_place()
    {
        ProfileDocument document = ProfileReading.Vendors(Alpha.Replace("\"services\":[", "\"services\":[{\"serviceType\":\"Fan\"},"));
        Assert.Equal(["IOTB0402(2,29) nothing is generated for serviceType 'Fan' because no service of deviceType 'Alpha' refers to it"], document.Lines());
        Assert.Empty(document.Content.Definitions);
        Assert.Empty(document.Locations.Definitions);
    }

    [Fact]
    public void The_commands_stand_where_the_definition_states_them()
    {
        ServiceLocations places = Assert.Single(Assert.Single(ProfileReading.Vendors(Alpha).Locations.Devices).Services);
        Assert.Equal(1, Assert.Single(places.Commands).Name.LineSpan.Start.Line);
    }

    private static ProfileFile File(string path, string text) => new(path, new ProfileItem(path, null, null, false), ProfileReading.Read(path, text));

    private static string[] Joined(ProfileFile[] files) =>
    [
        .. ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]).SelectMany(
            model => model.Services, (model, service) => $"{model.DeviceType} {service.ServiceId}: {string.Join(",", service.Commands.Select(command => command.CommandName))}"),
    ];

    private static string[] Issues(ProfileFile[] files)
    {
        ProjectIssues found = ProjectIssues.Find([.. files], new ProjectProperties(string.Empty, string.Empty));
        return [.. files.SelectMany(file => file.Document.Issues.Concat(found.Of(file.Path)).Select(problem => $"{file.Path} {problem.RuleId}"))];
    }
}
