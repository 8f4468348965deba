using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class FormTests
{
    private static readonly string Valid = Path.Combine(Repository.Folder, "specs", "profiles", "valid");

    [Fact]
    public void Our_form_states_a_device_with_whole_services()
    {
        ProfileDocument document = ProfileReading.Ours(File.ReadAllText(Path.Combine(Valid, "watermeter.deviceprofile.yaml")));
        Assert.Empty(document.Lines());
        DeviceContent device = Assert.Single(document.Content.Devices);
        Assert.Equal(("WaterMeter", "TestUtf8ManuId", "NBIoTDevice"), (device.DeviceType, device.ManufacturerId, device.Model));
        Assert.Equal(
            ["WaterMeterBasic", "WaterMeterAlarm", "DeliverySchedule", "Connectivity", "Battery"],
            device.Services.Select(service => service.ServiceId));
        CommandModel command = device.Services[2].Definition!.Commands.Single();
        Assert.Equal(("SET_DEVICE_LEVEL", "Sets how far the valve is open"), (command.CommandName, command.Description));
        Assert.Equal(
            new ParaModel("value", "int", ParaKind.Int, true, "0", "100", null, EquatableArray<string>.Empty, "%", null),
            command.Paras.Single());
    }

    [Fact]
    public void The_folder_of_a_vendor_joins_to_one_device_with_a_type_under_two_ids()
    {
        string[] paths = Directory.GetFiles(Path.Combine(Valid, "StreetLamp_Acme_L1"), "*.json", SearchOption.AllDirectories);
        var files = paths.Select(path => new ProfileFile(
            path, new ProfileItem(path.Replace('\\', '/'), null, null, false), ProfileReading.Read(path, File.ReadAllText(path)))).ToList();
        Assert.All(files, file => Assert.Empty(file.Document.Lines()));
        Assert.Empty(LinkIssues.Find([.. files], new(string.Empty, string.Empty)));

        ProfileModel lamp = Assert.Single(ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]));
        Assert.Equal(["Lamp01", "Lamp02", "Schedule"], lamp.Services.Select(service => service.ServiceId));
        Assert.Equal(lamp.Services[0].Commands, lamp.Services[1].Commands);
        Assert.Equal(
            [
                "power String required - - - ON,OFF,AUTO-DIM ",
                "brightness Int required 0 100 -  %",
                "fadeSeconds Int optional 1 - -  s",
                "level Int optional - - - 0,1,2,3 ",
            ],
            lamp.Services[0].Commands[0].Paras.Select(Describe));
        Assert.Equal(
            [
                "from DateTime required - - -  ",
                "label String optional - - 32  ",
                "weekdays IntList optional - - -  ",
                "options Json optional - - -  ",
            ],
            lamp.Services[2].Commands[0].Paras.Select(Describe));
    }

    [Fact]
    public void A_single_object_states_a_device_with_whole_services()
    {
        ProfileDocument document = ProfileReading.Vendors("""
            { "appId": "0", "manufacturerId": "H", "model": "M", "deviceType": "G", "icon": null, "serviceCapabilities": [
              { "serviceId": "A", "serviceType": "T", "commands": [ { "commandName": "GO", "paras": null, "responses": null } ] },
              { "serviceId": "B", "serviceType": "B", "commands": null } ] }
            """);
        Assert.Empty(document.Lines());
        Assert.Equal(
            [new ServiceReference("A", "T", new ServiceTypeModel("T", null, new([new CommandModel("GO", null, default)]))),
             new ServiceReference("B", "B", new ServiceTypeModel("B", null, default))],
            document.Content.Devices.Single().Services);
    }

    [Fact]
    public void The_snake_case_export_is_read_like_the_other()
    {
        ProfileDocument device = ProfileReading.Vendors("""
            {"devices":[{"manufacturer_name":null,"manufacturer_id":"i","model":"m","device_type":"烟感",
            "service_capabilities":[{"service_id":"Smoke1","service_type":"Smoke","option":"Optional","description":null}]}]}
            """);
        Assert.Empty(device.Lines());
        Assert.Equal(new DeviceContent("烟感", "i", "m", new([new ServiceReference("Smoke1", "Smoke", null)])), device.Content.Devices.Single());

        ProfileDocument definition = ProfileReading.Vendors("""
            {"services":[{"service_id":"Smoke","service_type":"Smoke","commands":[{"command_name":"Smoke_Control_Beep","paras":[
            {"para_name":"Beep","data_type":"string","required":false,"enum_list":["ON","OFF"],"min":null,"max_length":3,"unit":null}]}]}]}
            """);
        Assert.Empty(definition.Lines());
        Assert.Equal("Beep String optional - - 3 ON,OFF ", Describe(definition.OnlyPara()));
    }

    [Fact]
    public void In_a_vendors_device_the_serviceType_stands_in_for_a_missing_serviceId_and_copies_collapse()
    {
        const string Device = """{"deviceType":"D","unknown":[1],"serviceTypeCapabilities":[{"serviceType":"S"},{"serviceId":"","serviceType":"S"}]}""";
        ProfileDocument document = ProfileReading.Vendors($$"""{"devices":[{{Device}},{{Device}},null]}""");
        Assert.Empty(document.Lines());
        Assert.Equal([new DeviceContent("D", null, null, new([new ServiceReference("S", "S", null)]))], document.Content.Devices);
    }

    [Theory]
    [InlineData("""{"services":null}""")]
    [InlineData("""{"services":[]}""")]
    [InlineData("""{"services":""}""")]
    [InlineData("""{"services":[{"serviceType":"S","commands":null,"properties":null,"events":null}]}""")]
    [InlineData("""{"services":[{"serviceType":"S","commands":[{"commandName":"C","paras":null}]},{"serviceType":"S","commands":[{"commandName":"C","paras":[]}]}]}""")]
    [InlineData("""{"devices":[{"deviceType":"D","serviceTypeCapabilities":null}]}""")]
    public void What_vendors_leave_empty_is_no_problem(string text) => Assert.Empty(ProfileReading.Vendors(text).Lines());

    [Fact]
    public void Layout_does_not_change_the_content()
    {
        string text = File.ReadAllText(Path.Combine(Valid, "watermeter.deviceprofile.yaml"));
        ProfileContent content = ProfileReading.Ours(text).Content;
        Assert.Equal(content, ProfileReading.Ours("# moved\n\n" + text).Content);
        Assert.Equal(content, ProfileReading.Ours(text.Replace("\n", "\r\n")).Content);
        Assert.Equal(content, ProfileReading.Ours("\uFEFF" + text).Content);
        Assert.NotEqual(content, ProfileReading.Ours(text.Replace("max: 100", "max: 101")).Content);
    }

    private static string Describe(ParaModel para) =>
        $"{para.ParaName} {para.Kind} {(para.Required ? "required" : "optional")} {para.Min ?? "-"} {para.Max ?? "-"} "
        + $"{para.MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {string.Join(",", para.EnumList)} {para.Unit}";
}
