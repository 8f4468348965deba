using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of rules about requests: what they make of the code. Every row is fixed one by one and all at once.</summary>
public class RequestFixTests
{
    private const string Profile = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - commandName: SET_DEVICE_LEVEL
        """;

    public static TheoryData<string, string, string> Values => new()
    {
        // id, the statement before, the statement after
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", 5);", "command.ToAllDevices().AsTask(\"t\", 10);" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", timeoutMinutes: /* a */ 60 * 24 * 3 /* b */);", "command.ToAllDevices().AsTask(\"t\", timeoutMinutes: /* a */ 2880 /* b */);" },
        { "IOTB1001", "var t = new BatchTask { Timeout = TooShort };", "var t = new BatchTask { Timeout = 10 };" },
        { "IOTB1001", "var t = new BatchTask { Timeout = flag ? 5 : 5000 };", "var t = new BatchTask { Timeout = flag ? 10 : 2880 };" },
        { "IOTB1001", "var t = new BatchTask(); t.Timeout = -10; // why", "var t = new BatchTask(); t.Timeout = 10; // why" },
        { "IOTB1001", "int? once = 9; var t = new BatchTask { Timeout = once };", "int? once = 9; var t = new BatchTask { Timeout = 10 };" },
        { "IOTB1001", "var t = new BatchTask { Timeout = '\\t' };", "var t = new BatchTask { Timeout = 10 };" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromDays(3));", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromDays(2));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", System.TimeSpan.FromHours(48.5));", "command.ToAllDevices().AsTask(\"t\", System.TimeSpan.FromHours(48));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromHours(0.1));", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(10));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(10.5));", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(11));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromSeconds(5));", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(10));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", new TimeSpan(0, 9, 0));", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(10));" },
        { "IOTB1001", "command.ToAllDevices().AsTask(\"t\", TimeSpan.Zero);", "command.ToAllDevices().AsTask(\"t\", TimeSpan.FromMinutes(10));" },
        { "IOTB1006", "var t = new BatchTask { TaskType = \"DeviceReg\" };", "var t = new BatchTask { TaskType = BatchTaskTypes.DeviceCmd };" },
        { "IOTB1007", "command.ToAllDevices().AsTask(\"t\", 60).WithMaxRetransmit(4).WithMaxRetransmit(-1);", "command.ToAllDevices().AsTask(\"t\", 60).WithMaxRetransmit(3).WithMaxRetransmit(0);" },
        { "IOTB1101", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedul\", Method = unknown };", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = unknown };" },
        { "IOTB1101", "_ = new RawDeviceCommand { ServiceId = @\"DeliverySchedul\", Method = unknown };", "_ = new RawDeviceCommand { ServiceId = @\"DeliverySchedule\", Method = unknown };" },
        { "IOTB1101", "_ = new RawDeviceCommand { ServiceId = \"\"\"DeliverySchedul\"\"\", Method = unknown };", "_ = new RawDeviceCommand { ServiceId = \"\"\"DeliverySchedule\"\"\", Method = unknown };" },
        { "IOTB1101", "_ = new RawDeviceCommand { ServiceId = \"\"\"\n    DeliverySchedul\n    \"\"\", Method = unknown };", "_ = new RawDeviceCommand { ServiceId = \"\"\"\n    DeliverySchedule\n    \"\"\", Method = unknown };" },
        { "IOTB1101", "const string id = \"DeliverySchedul\"; _ = new RawDeviceCommand { ServiceId = id, Method = unknown };", "const string id = \"DeliverySchedul\"; _ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = unknown };" },
        { "IOTB1101", "_ = new RawDeviceCommand { ServiceId = $\"Delivery{\"Schedul\"}\", Method = unknown };", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = unknown };" },
        { "IOTB1102", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = \"SET_DEVICE\" + \"_LEVLE\" };", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = \"SET_DEVICE_LEVEL\" };" },
        { "IOTB1107", "command.ToDeviceType(\"WaterMetre\", \"Acme\", \"M1\");", "command.ToDeviceType(\"WaterMeter\", \"Acme\", \"M1\");" },
    };

    public static TheoryData<string, string, string> Entries => new()
    {
        { "IOTB1011", "command.ToDevices(\"a\", \"\");", "command.ToDevices(\"a\");" },
        { "IOTB1011", "command.ToDevices(\"a\", \"\", \"\");", "command.ToDevices(\"a\");" },
        { "IOTB1005", "_ = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command, Model = \"m\", DeviceLocation = \"l\" };", "_ = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };" },
        { "IOTB1011", "command.ToDevices(\"\", \"a\", Empty, \"b\");", "command.ToDevices(\"a\", \"b\");" },
        { "IOTB1011", "command.ToGroups(new[] { \"\", \"a\" });", "command.ToGroups(new[] { \"a\" });" },
        { "IOTB1011", "command.ToGroups([\"\", \"a\", \"\"]);", "command.ToGroups([\"a\"]);" },
        { "IOTB1011", "var p = new BatchTaskParam { DeviceList = new List<string> { \"a\", \"\", } };", "var p = new BatchTaskParam { DeviceList = new List<string> { \"a\", } };" },
        {
            "IOTB1011",
            "var p = new BatchTaskParam\n{\n    DeviceList =\n    {\n        \"a\", // first\n        \"\",\n        \"b\", // second\n        \"\" // gone\n    },\n};",
            "var p = new BatchTaskParam\n{\n    DeviceList =\n    {\n        \"a\", // first\n        \"b\" // second\n        // gone\n    },\n};"
        },
        { "IOTB1016", "command.ToDevices(\"a\", /* why */ \"a\", \"b\", \"a\");", "command.ToDevices(\"a\", /* why */ \"b\");" },
        { "IOTB1016", "command.ToDevices(\"a\" /* 1 */, \"a\" /* 2 */);", "command.ToDevices(\"a\" /* 1 */ /* 2 */);" },
    };

    public static TheoryData<string, string, string> Removed => new()
    {
        {
            "IOTB1005",
            "var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceList = { \"a\" }, Command = command, Model = \"m\" };",
            "var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };"
        },
        {
            "IOTB1005",
            "var p = new BatchTaskParam\n{\n    // which\n    Type = BatchTargetType.Broadcast,\n    // where\n    DeviceLocation = \"x\",\n    Command = command,\n};",
            "var p = new BatchTaskParam\n{\n    // which\n    Type = BatchTargetType.Broadcast,\n    // where\n    Command = command,\n};"
        },
        {
            "IOTB1005",
            "var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };\n    p.DeviceType = \"x\"; // why\n    p.Model = \"y\";\n    _ = p.AsTask(\"t\", 60);",
            "var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };\n    // why\n    _ = p.AsTask(\"t\", 60);"
        },
    };

    public static TheoryData<string, string, string> Added => new()
    {
        { "IOTB1003", "await client.CreateAsync(new BatchTask { Timeout = 60, Param = command.ToAllDevices() });", "await client.CreateAsync(new BatchTask { Timeout = 60, Param = command.ToAllDevices(), TaskName = \"\" });" },
        {
            "IOTB1003",
            "await client.CreateAsync(new BatchTask());",
            "await client.CreateAsync(new BatchTask { TaskName = \"\", Timeout = 0, Param = new BatchTaskParam { Type = null, Command = new RawDeviceCommand { ServiceId = \"\", Method = \"\" } } });"
        },
        { "IOTB1003", "BatchTask t = new() { Timeout = 60, TaskName = \"t\", Param = new() { Command = command } }; await client.CreateAsync(t);", "BatchTask t = new() { Timeout = 60, TaskName = \"t\", Param = new() { Command = command, Type = null } }; await client.CreateAsync(t);" },
        { "IOTB1003", "command.ToAllDevices().AsTask(null, 60);", "command.ToAllDevices().AsTask(\"\", 60);" },
        { "IOTB1003", "_ = new RawDeviceCommand { };", "_ = new RawDeviceCommand { ServiceId = \"\", Method = \"\" };" },
        { "IOTB1003", "_ = new RawDeviceCommand() { /* later */ };", "_ = new RawDeviceCommand() { /* later */ ServiceId = \"\", Method = \"\" };" },
        { "IOTB1003", "BatchTask t = new BatchTask { TaskName = \"t\", Timeout = 60, TaskType = null, Param = null };", "BatchTask t = new BatchTask { TaskName = \"t\", Timeout = 60, TaskType = BatchTaskTypes.DeviceCmd, Param = new BatchTaskParam { Type = null, Command = new RawDeviceCommand { ServiceId = \"\", Method = \"\" } } };" },
        {
            "IOTB1003",
            "_ = new RawDeviceCommand\n{\n    ServiceId = \"s\" // which\n};",
            "_ = new RawDeviceCommand\n{\n    ServiceId = \"s\", // which\n    Method = \"\"\n};"
        },
        {
            "IOTB1003",
            "_ = new RawDeviceCommand\r\n{\r\n    ServiceId = \"s\", // which\r\n};",
            "_ = new RawDeviceCommand\r\n{\r\n    ServiceId = \"s\", // which\r\n    Method = \"\",\r\n};"
        },
        { "IOTB1003", "_ = new IoTBatchGen.BatchTaskParam() { Type = BatchTargetType.Broadcast, };", "_ = new IoTBatchGen.BatchTaskParam() { Type = BatchTargetType.Broadcast, Command = new RawDeviceCommand { ServiceId = \"\", Method = \"\" }, };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = { \"\" } };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.GroupIdList, Command = command };", "_ = new BatchTaskParam { Type = BatchTargetType.GroupIdList, Command = command, GroupList = { \"\" } };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceArea, Command = command };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceArea, Command = command, DeviceLocation = \"\" };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceType, Command = command, Model = \"M1\" };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceType, Command = command, Model = \"M1\", DeviceType = \"WaterMeter\", ManufacturerId = \"Acme\" };" },
        { "IOTB1004", "command.ToDeviceType(\"WaterMeter\", \"Acme\", \"\");", "command.ToDeviceType(\"WaterMeter\", \"Acme\", \"M1\");" },
        { "IOTB1004", "command.ToDevices();", "command.ToDevices(\"\");" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = { } };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = { \"\" } };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = [] };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = [\"\"] };" },
        { "IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = new List<string>() };", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = new List<string>() { \"\" } };" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Entries))]
    [MemberData(nameof(Removed))]
    [MemberData(nameof(Added))]
    public async Task A_fix_repairs_one_by_one_or_all_at_once_and_what_comes_out_compiles(string id, string before, string after)
    {
        FixedRequests broken = FixedRequests.Statements(id, before).Profile("/p/a.deviceprofile.yaml", Profile);
        Assert.Empty(await broken.CompilerErrorsAsync());
        Assert.NotEqual(0, await broken.CountAsync());

        FixedRequests each = await broken.FixEachAsync();
        Assert.Equal(FixedRequests.InMethod(after), each.Text());
        Assert.Empty(await each.CompilerErrorsAsync());
        Assert.Empty(await each.OfferedAsync());
        if (broken.FixesAll)
        {
            Assert.Equal(each.Text(), (await broken.FixAllAsync(FixAllScope.Document)).Text());
        }
    }

    [Fact]
    public async Task A_para_that_takes_a_null_is_not_added_as_null()
    {
        FixedRequests requests = FixedRequests.Statements("IOTB1104", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = \"SET_DEVICE_LEVEL\" };")
            .Profile("/p/a.deviceprofile.yaml", Profile + "\n        paras:\n          - { paraName: extra, dataType: jsonObject, required: true }\n");
        Assert.Equal(1, await requests.CountAsync());
        Assert.Empty(await requests.OfferedAsync());
    }

    [Theory]
    [InlineData("DeviceType = \"WaterMeter\", ManufacturerId = \"Acme\"", "Model = \"M1\"")]
    [InlineData("DeviceType = \"WaterMeter\", Model = \"M2\"", "ManufacturerId = \"Other\"")]
    [InlineData("DeviceType = \"WaterMeter\", ManufacturerId = unknown", "Model = \"\"")]
    [InlineData("ManufacturerId = \"Acme\", Model = unknown", "DeviceType = \"\"")]
    [InlineData("DeviceType = \"Pump\", ManufacturerId = \"Any\"", "Model = \"P1\"")]
    [InlineData("DeviceType = \"Pump\", Model = \"P1\"", "ManufacturerId = \"\"")]
    public async Task A_field_gets_the_value_that_all_profiles_have_which_the_others_fit(string stated, string added)
    {
        FixedRequests broken = FixedRequests.Statements("IOTB1004", $"_ = new BatchTaskParam {{ Type = BatchTargetType.DeviceType, Command = command, {stated} }};")
            .Profile("/p/a.deviceprofile.yaml", Profile)
            .Profile("/p/b.deviceprofile.yaml", Profile.Replace("Acme", "Other", StringComparison.Ordinal).Replace("M1", "M2", StringComparison.Ordinal))
            .Profile("/p/pump/profile/devicetype-capability.json", """{"devices":[{"deviceType":"Pump","model":"P1","serviceTypeCapabilities":[]}]}""");
        FixedRequests each = await broken.FixEachAsync();
        Assert.Equal(FixedRequests.InMethod($"_ = new BatchTaskParam {{ Type = BatchTargetType.DeviceType, Command = command, {stated}, {added} }};"), each.Text());
    }

    [Theory]
    [InlineData("IOTB1001", "command.ToAllDevices().AsTask(\"t\", 5);", "Use 10, the nearest bound")]
    [InlineData("IOTB1003", "_ = new RawDeviceCommand { Method = \"m\" };", "Add serviceId")]
    [InlineData("IOTB1003", "command.ToAllDevices().AsTask(null, 60);", "Set taskName")]
    [InlineData("IOTB1004", "command.ToDevices();", "Add an entry to deviceList")]
    [InlineData("IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceArea, Command = command };", "Add deviceLocation")]
    [InlineData("IOTB1005", "_ = new BatchTaskParam { Type = BatchTargetType.Broadcast, Model = \"m\", Command = command };", "Remove the field")]
    [InlineData("IOTB1006", "_ = new BatchTask { TaskType = \"x\" };", "Change to 'DeviceCmd'")]
    [InlineData("IOTB1007", "new BatchTask().WithMaxRetransmit(9);", "Use 3, the nearest bound")]
    [InlineData("IOTB1011", "command.ToDevices(\"a\", \"\");", "Remove the empty entry")]
    [InlineData("IOTB1016", "command.ToDevices(\"a\", \"a\");", "Remove the repeated entry")]
    [InlineData("IOTB1101", "_ = new RawDeviceCommand { ServiceId = \"DeliverySchedul\" };", "Change to 'DeliverySchedule'")]
    public async Task A_fix_says_what_it_does(string id, string statement, string title) =>
        Assert.Equal(title, (await FixedRequests.Statements(id, statement).Profile("/p/a.deviceprofile.yaml", Profile).OfferedAsync())[0]);

    [Theory]
    [InlineData("IOTB1004", "command.ToArea(\"\");")]
    [InlineData("IOTB1004", "command.ToDevices(Array.Empty<string>());")]
    [InlineData("IOTB1005", "var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command }; if (flag) p.Model = \"m\"; _ = p.AsTask(\"t\", 60);")]
    [InlineData("IOTB1011", "command.ToDevices(flag ? \"\" : \"a\", \"b\");")]
    [InlineData("IOTB1011", "command.ToDevices(\"\");")]
    [InlineData("IOTB1011", "command.ToDevices(new[] { \"\" });")]
    [InlineData("IOTB1011", "var p = new BatchTaskParam { DeviceList = { \"\" } };")]
    [InlineData("IOTB1011", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"deviceList\": [\"\"]}}\"\"\";")]
    [InlineData("IOTB1101", "_ = new RawDeviceCommand { ServiceId = \"Thermostat\", Method = \"m\" };")]
    public async Task A_fix_is_offered_only_where_what_was_meant_is_clear(string id, string statement)
    {
        FixedRequests requests = FixedRequests.Statements(id, statement).Profile("/p/a.deviceprofile.yaml", Profile);
        Assert.NotEqual(0, await requests.CountAsync());
        Assert.Empty(await requests.OfferedAsync());
    }

    [Theory]
    [InlineData(FixAllScope.Document, 4)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 0)]
    public async Task All_faults_in_a_file_project_or_solution_are_fixed_at_once(FixAllScope scope, int left)
    {
        string two = FixedRequests.InMethod("command.ToDevices(\"a\", \"a\"); command.ToDevices(\"b\", \"b\");");
        FixedRequests requests = FixedRequests.Statements("IOTB1016", "command.ToDevices(\"c\", \"c\"); command.ToDevices(\"d\", \"d\");")
            .File("b.cs", two.Replace("class Na", "class Nb", StringComparison.Ordinal)).Project("two").File("c.cs", two);
        Assert.Equal(6, await requests.CountAsync());
        requests = await requests.FixAllAsync(scope);
        Assert.Equal(FixedRequests.InMethod("command.ToDevices(\"c\"); command.ToDevices(\"d\");"), requests.Text());
        Assert.Equal(left, await requests.CountAsync());
    }

    [Fact]
    public void Only_what_leaves_the_devices_the_same_command_is_fixed_in_many_places() => Assert.Equal(
        ["IOTB1011", "IOTB1014", "IOTB1016", "IOTB1106", "IOTB1108", "IOTB1201"],
        RequestFixes.All.Where(fix => fix.GetFixAllProvider() is not null).SelectMany(fix => fix.FixableDiagnosticIds).Order());

    [Fact]
    public void The_page_of_a_rule_says_whether_its_fix_is_for_one_place() => Assert.All(RequestFixes.All, fix => Assert.All(
        fix.FixableDiagnosticIds,
        id => Assert.Equal(
            fix.GetFixAllProvider() is null,
            File.ReadAllText(Path.Combine(Repository.Folder, "specs", "rules", id + ".md")).ReplaceLineEndings(" ")
                .Contains("offered for one place at a time", StringComparison.Ordinal))));

    [Fact]
    public void Every_fix_is_exported_for_CSharp_and_no_rule_has_two()
    {
        Assert.NotEmpty(RequestFixes.All);
        string[] ids = [.. RequestFixes.All.SelectMany(fix => fix.FixableDiagnosticIds)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(RequestFixes.All, fix => Assert.Equal(
            [LanguageNames.CSharp], fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));
    }
}
