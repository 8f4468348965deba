using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Fixes at the places that the rules themselves report in JSON text and anonymous objects, and of paras and the client.</summary>
public class ReportedPlaceFixTests
{
    private const string Profile = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - commandName: SET_DEVICE_LEVEL
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100 }
                  - { paraName: mode, dataType: string, enumList: ["ON", "OFF"] }
        """;

    private const string Command = "new RawDeviceCommand { ServiceId = \"DeliverySchedule\", Method = \"SET_DEVICE_LEVEL\"";
    private const string Json = "System.Text.Json.Nodes.JsonObject";

    public static TheoryData<string, string, string> InOtherForms => new()
    {
        { "IOTB1001", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 5}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 10}\"\"\";" },
        { "IOTB1001", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 5 };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 10 };" },
        { "IOTB1003", "var s = \"{\\\"taskName\\\": \\\"t\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 60}\";", "var s = \"{\\\"taskName\\\": \\\"t\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 60, \\\"param\\\": { \\\"type\\\": \\\"\\\", \\\"command\\\": { \\\"serviceId\\\": \\\"\\\", \\\"method\\\": \\\"\\\" } }}\";" },
        { "IOTB1003", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 60 };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 60, param = new { type = \"\", command = new { serviceId = \"\", method = \"\" } } };" },
        { "IOTB1004", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", param = new { type = \"DeviceType\", deviceType = \"WaterMeter\", model = \"M1\" } };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", param = new { type = \"DeviceType\", deviceType = \"WaterMeter\", model = \"M1\", manufacturerId = \"Acme\" } };" },
        { "IOTB1004", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"DeviceList\", \"deviceList\": []}}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"DeviceList\", \"deviceList\": [\"\"]}}\"\"\";" },
        { "IOTB1005", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"model\": \"m\", \"type\": \"Broadcast\", \"deviceList\": [\"a\"]}}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"Broadcast\"}}\"\"\";" },
        { "IOTB1005", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"Broadcast\", \"model\": \"m\", \"deviceList\": [\"a\"]}}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"Broadcast\"}}\"\"\";" },
        { "IOTB1006", "_ = new { taskName = \"t\", taskType = \"deviceCmd\", timeout = 60 };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 60 };" },
        { "IOTB1011", "var s = @\"{\"\"taskName\"\": \"\"t\"\", \"\"taskType\"\": \"\"DeviceCmd\"\", \"\"param\"\": {\"\"deviceList\"\": [\"\"\"\", \"\"a\"\", \"\"\"\"]}}\";", "var s = @\"{\"\"taskName\"\": \"\"t\"\", \"\"taskType\"\": \"\"DeviceCmd\"\", \"\"param\"\": {\"\"deviceList\"\": [\"\"a\"\"]}}\";" },
        { "IOTB1013", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"Devicelist\"}}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"param\": {\"type\": \"DeviceList\"}}\"\"\";" },
        { "IOTB1013", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", param = new { type = \"Devicelist\" } };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", param = new { type = \"DeviceList\" } };" },
        { "IOTB1014", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": \"60\"}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60}\"\"\";" },
        { "IOTB1014", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = \"60\" };", "_ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = 60 };" },
        { "IOTB1015", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeOut\": 60, \"param\": {}}\"\"\";", "var s = \"\"\"{\"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {}}\"\"\";" },
        { "IOTB1015", "int timeOut = 60; _ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeOut, param = new { } };", "int timeOut = 60; _ = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = timeOut, param = new { } };" },
        { "IOTB1101", "var s = $$\"\"\"{\"taskName\": {{unknown}}, \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {\"command\": {\"serviceId\": \"DeliverySchedul\"} } }\"\"\";", "var s = $$\"\"\"{\"taskName\": {{unknown}}, \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {\"command\": {\"serviceId\": \"DeliverySchedule\"} } }\"\"\";" },
    };

    public static TheoryData<string, string, string> OfParas => new()
    {
        { "IOTB1103", $"_ = {Command}, Paras = new {Json} {{ [\"valeu\"] = 1 }} }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 1 }} }};" },
        { "IOTB1104", $"_ = {Command} }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = null }} }};" },
        { "IOTB1104", $"_ = {Command}, Paras = new {Json}() }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = null }} }};" },
        { "IOTB1104", $"_ = {Command}, Paras = null }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = null }} }};" },
        { "IOTB1105", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 500 }} }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 100 }} }};" },
        { "IOTB1105", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 1, [\"mode\"] = \"ONN\" }} }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 1, [\"mode\"] = \"ON\" }} }};" },
        { "IOTB1106", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 1, [\"mode\"] = 12 }} }};", $"_ = {Command}, Paras = new {Json} {{ [\"value\"] = 1, [\"mode\"] = \"12\" }} }};" },
        { "IOTB1201", "_ = new BatchTaskClientOptions { ServerUrl = new Uri(\"http://platform.example:8743\") };", "_ = new BatchTaskClientOptions { ServerUrl = new Uri(\"https://platform.example:8743\") };" },
    };

    [Theory]
    [MemberData(nameof(InOtherForms))]
    [MemberData(nameof(OfParas))]
    public async Task A_fix_repairs_at_the_place_that_the_rule_reports(string id, string before, string after)
    {
        FixedRequests broken = FixedRequests.Statements(id, before).Profile("/p/a.deviceprofile.yaml", Profile);
        Assert.NotEqual(0, await broken.CountAsync());
        FixedRequests all = broken.FixesAll ? await broken.FixAllAsync(FixAllScope.Document) : await broken.FixEachAsync();
        Assert.Equal(FixedRequests.InMethod(after), all.Text());
        Assert.Empty(await all.CompilerErrorsAsync());
        Assert.Empty(await all.OfferedAsync());
    }
}
