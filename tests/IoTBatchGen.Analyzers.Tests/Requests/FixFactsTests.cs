using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What the diagnostics about paras, typed classes and the client carry for their fixes.</summary>
public class FixFactsTests
{
    [Theory]
    [InlineData("[\"value\"] = 250", "IOTB1105 replacement=100")]
    [InlineData("[\"value\"] = \"-1\"", "IOTB1105 replacement=0")]
    [InlineData("[\"value\"] = 1, [\"level\"] = 4", "IOTB1105 replacement=5")]
    [InlineData("[\"value\"] = 1, [\"level\"] = 2", "IOTB1105 replacement=1")]
    [InlineData("[\"value\"] = 1, [\"mode\"] = \"Zwave\"", "IOTB1105 replacement=Z-Wave")]
    [InlineData("[\"value\"] = 1, [\"mode\"] = \"thread\"", "IOTB1105")]
    [InlineData("[\"value\"] = 1, [\"name\"] = \"123456789\"", "IOTB1105")]
    [InlineData("[\"value\"] = 1, [\"name\"] = 1.5", "IOTB1106 form=text replacement=1.5")]
    [InlineData("[\"value\"] = 1, [\"name\"] = true", "IOTB1106 form=text replacement=true")]
    [InlineData("[\"value\"] = 1, [\"name\"] = false", "IOTB1106 form=text replacement=false")]
    [InlineData("[\"value\"] = 1, [\"name\"] = null", "IOTB1106")]
    [InlineData("[\"value\"] = 1, [\"switch\"] = \"True\"", "IOTB1106 form=bare replacement=true")]
    [InlineData("[\"value\"] = 1, [\"switch\"] = \"false\"", "IOTB1106 form=bare replacement=false")]
    [InlineData("[\"value\"] = 1, [\"switch\"] = \"on\"", "IOTB1106")]
    [InlineData("[\"value\"] = \"high\"", "IOTB1106")]
    [InlineData("[\"value\"] = null", "IOTB1106")]
    [InlineData("[\"value\"] = 1, [\"nmae\"] = \"\"", "IOTB1103 replacement=name")]
    [InlineData("[\"value\"] = 1, [\"colour\"] = \"\"", "IOTB1103")]
    [InlineData("[\"mode\"] = \"ON\"", "IOTB1104 para=value replacement=null")]
    public Task A_para_carries_what_belongs_there(string paras, string facts) => Carry(
        "void M() { _ = new RawDeviceCommand { ServiceId = \"Control\", Method = \"SET\", Paras = new JsonObject { " + paras + " } }; }", facts);

    [Fact]
    public Task A_missing_para_carries_a_value_that_is_reported_and_what_it_is_missing_in() => Carry(
        "void M() { _ = new RawDeviceCommand { ServiceId = \"Control\", Method = \"OPEN\" }; }",
        "IOTB1104 field=paras para=angle replacement=null",
        "IOTB1104 field=paras para=kind replacement=null");

    [Fact]
    public Task What_is_missing_in_the_code_carries_its_name_alone() => Carry("void M() { _ = new RawDeviceCommand { ServiceId = \"Control\" }; }", "IOTB1003 field=method");

    [Fact]
    public Task What_a_class_of_ones_own_lacks_or_misspells_no_fix_can_change() => Carry(
        """
        public class Param { public string type { get; set; } public string[] deviceList { get; set; } public object command { get; set; } }
        public class NoName { public string taskType { get; set; } public int timeout { get; set; } public Param param { get; set; } }
        public class Misspelt { public string taskName { get; set; } public string taskType { get; set; } public int timeOut { get; set; } public Param param { get; set; } }
        object first = System.Text.Json.JsonSerializer.Serialize(
            new NoName { taskType = "DeviceCmd", timeout = 60, param = new Param { type = "DeviceList", command = new { serviceId = "Control", method = "PING" } } });
        object second = System.Text.Json.JsonSerializer.Serialize(
            new Misspelt { taskName = "t", taskType = "DeviceCmd", timeOut = 60, param = new Param { type = "Broadcast", command = new { serviceId = "Control", method = "PING" } } });
        """,
        "IOTB1003",
        "IOTB1004",
        "IOTB1015");

    [Fact]
    public Task A_value_that_would_not_fit_its_member_is_not_offered() => Carry(
        """
        public class Text { public string taskName { get; set; } public string taskType { get; set; } public string timeout { get; set; } public object param { get; set; } }
        public class Any { public string taskName { get; set; } public string taskType { get; set; } public object timeout { get; set; } public object param { get; set; } }
        object first = System.Text.Json.JsonSerializer.Serialize(
            new Text { taskName = "t", taskType = "DeviceCmd", timeout = "60", param = new { type = "Broadcast", command = new { serviceId = "Control", method = "PING" } } });
        object second = System.Text.Json.JsonSerializer.Serialize(
            new Any { taskName = "t", taskType = "DeviceCmd", timeout = "60", param = new { type = "Broadcast", command = new { serviceId = "Control", method = "PING" } } });
        """,
        "IOTB1014",
        "IOTB1014 replacement=60");

    [Fact]
    public Task What_a_class_of_ones_own_says_of_paras_no_fix_can_change() => Carry(
        """
        public class Paras { public int valeu { get; set; } public int name { get; set; } }
        public class Few { public string name { get; set; } }
        public class Much { public int value { get; set; } }
        object first = System.Text.Json.JsonSerializer.Serialize(new
            { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras = new Paras { valeu = 1, name = 12 } } } });
        object second = System.Text.Json.JsonSerializer.Serialize(new
            { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras = new Few { name = "x" } } } });
        object third = System.Text.Json.JsonSerializer.Serialize(new
            { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras = new Much { value = 250 } } } });
        """,
        "IOTB1103",
        "IOTB1106",
        "IOTB1104",
        "IOTB1105 replacement=100");

    [Fact]
    public Task A_name_that_is_like_none_carries_no_other() => Carry("RawDeviceCommand c = new RawDeviceCommand { ServiceId = \"Thermostat\", Method = \"SET\" };", "IOTB1101");

    [Fact]
    public Task A_raw_command_carries_its_class() => Carry(
        "RawDeviceCommand c = new RawDeviceCommand { ServiceId = \"Control\", Method = \"PING\" };", "IOTB1108 typedClass=global::Valve.Control.Ping");

    [Fact]
    public Task An_address_carries_the_one_with_https() => Carry(
        "BatchTaskClientOptions o = new() { ServerUrl = new System.Uri(\"HTTP://a.example:80/x\"), AppKey = \"canary\" };",
        "IOTB1201 replacement=https://a.example:80/x",
        "IOTB1202");

    [Fact]
    public Task An_address_of_another_scheme_carries_none() => Carry("BatchTaskClientOptions o = new() { ServerUrl = new System.Uri(\"ftp://a.example\") };", "IOTB1201");

    private static async Task Carry(string member, params string[] facts)
    {
        var reported = await ValveProject.Judge("using System.Text.Json.Nodes; using IoTBatchGen; class Na { " + member + " }");
        Assert.Equal(
            facts,
            reported.Where(diagnostic => diagnostic.Id != "IOTB1108" || facts[0].StartsWith("IOTB1108", StringComparison.Ordinal))
                .Select(diagnostic => string.Join(' ', diagnostic.Properties.OrderBy(fact => fact.Key, StringComparer.Ordinal)
                    .Select(fact => fact.Key + "=" + fact.Value).Prepend(diagnostic.Id))));
    }
}
