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
    [InlineData("[\"value\"] = 1, [\"switch\"] = \"True\"", "IOTB1106 form=bare replacement=true")]
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
    public Task A_raw_command_carries_its_class() => Carry(
        "RawDeviceCommand c = new RawDeviceCommand { ServiceId = \"Control\", Method = \"PING\" };", "IOTB1108 typedClass=global::Valve.Control.Ping");

    [Fact]
    public Task An_address_carries_the_one_with_https() => Carry(
        "BatchTaskClientOptions o = new() { ServerUrl = new System.Uri(\"HTTP://a.example:80/x\"), AppKey = \"canary\" };",
        "IOTB1201 replacement=https://a.example:80/x",
        "IOTB1202");

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
