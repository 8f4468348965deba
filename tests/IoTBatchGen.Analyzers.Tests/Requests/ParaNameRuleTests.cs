using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;
using static IoTBatchGen.Analyzers.Tests.Requests.ParaSamples;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1103 and IOTB1104, and how paras are set.</summary>
public class ParaNameRuleTests
{
    private static readonly string[] Ids = ["IOTB1103", "IOTB1104", "IOTB1105", "IOTB1106"];

    [Fact]
    public Task A_misspelt_para_is_reported_with_what_was_meant() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, [{|#0:"Mode"|}] = "ON" } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "OPEN", Paras = new JsonObject { { "angle", 10 }, { "kind", "SLOW" }, { {|#1:"speed"|}, 1 } } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "PING", Paras = new JsonObject { [{|#2:"x"|}] = number } };
        """)
        .Expecting("IOTB1103", 0, "command 'SET' has no para 'Mode'; did you mean 'mode'?")
        .Expecting("IOTB1103", 1, "command 'OPEN' has no para 'speed'; known: 'angle', 'kind'")
        .Expecting("IOTB1103", 2, "command 'PING' has no para 'x'; it takes no paras")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_misspelt_para_is_not_said_to_be_missing_too() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { [{|#0:"vaule"|}] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = {|#1:new JsonObject|} { [{|#2:"colour"|}] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, [{|#3:"valu"|}] = 1 } };
        """)
        .Expecting("IOTB1103", 0, "command 'SET' has no para 'vaule'; did you mean 'value'?")
        .Expecting("IOTB1104", 1, "para 'value' is missing; command 'SET' requires it")
        .Expecting("IOTB1103", 2, "command 'SET' has no para 'colour'; known: 'any', 'at', 'big', 'free', 'level', 'low' and 10 more")
        .Expecting("IOTB1103", 3, "command 'SET' has no para 'valu'; known: 'any', 'at', 'big', 'free', 'level', 'low' and 10 more")
        .Only(Ids).RunChecks();

    [Fact]
    public Task The_nearest_name_is_meant_and_of_equally_near_ones_the_required() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Config", Method = "SET", Paras = new JsonObject { [{|#0:"levl"|}] = 5 } };
        _ = new RawDeviceCommand { ServiceId = "Config", Method = "SET", Paras = new JsonObject { [{|#1:"Levl"|}] = 5, ["level"] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Config", Method = "MOVE", Paras = new JsonObject { [{|#2:"axisz"|}] = 5 } };
        var maybe = new JsonObject();
        if (flag) maybe[{|#3:"levl"|}] = 5;
        _ = new RawDeviceCommand { ServiceId = "Config", Method = "SET", Paras = maybe };
        """)
        .WithProfile("/na/twin.deviceprofile.yaml", """
            manufacturerId: Acme
            model: M1
            deviceType: Twin
            services:
              - serviceId: Config
                commands:
                  - commandName: SET
                    paras:
                      - { paraName: Level, dataType: int }
                      - { paraName: level, dataType: int, required: true }
                  - commandName: MOVE
                    paras:
                      - { paraName: axisa, dataType: int }
                      - { paraName: axisb, dataType: int, required: true }
            """)
        .Expecting("IOTB1103", 0, "command 'SET' has no para 'levl'; did you mean 'level'?")
        .Expecting("IOTB1103", 1, "command 'SET' has no para 'Levl'; did you mean 'Level'?")
        .Expecting("IOTB1103", 2, "command 'MOVE' has no para 'axisz'; did you mean 'axisb'?")
        .Expecting("IOTB1103", 3, "command 'SET' has no para 'levl'; did you mean 'level'?")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_para_that_is_required_must_be_there() => Check("""
        _ = {|#0:new RawDeviceCommand|} { ServiceId = "Control", Method = "SET" };
        _ = {|#1:new RawDeviceCommand|} { ServiceId = "Control", Method = "SET", Paras = null };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "OPEN", Paras = {|#2:new JsonObject|} { ["kind"] = "SLOW" } };
        var raw = new RawDeviceCommand { ServiceId = "Control", Method = "OPEN", Paras = {|#3:new|}() };
        raw.Paras["angle"] = 10;
        await client.CreateAsync(raw.ToAllDevices().AsTask("t", 60));
        """)
        .Expecting("IOTB1104", 0, "para 'value' is missing; command 'SET' requires it")
        .Expecting("IOTB1104", 1, "para 'value' is missing; command 'SET' requires it")
        .Expecting("IOTB1104", 2, "para 'angle' is missing; command 'OPEN' requires it")
        .Expecting("IOTB1104", 3, "para 'kind' is missing; command 'OPEN' requires it")
        .Only(Ids).RunChecks();

    [Fact]
    public Task What_is_set_later_or_elsewhere_is_not_missing() => RequestVerifier.File("""
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static async Task Run(IBatchTaskClient client, bool flag, string name)
            {
                var indexed = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject() };
                indexed.Paras["value"] = 12;
                var added = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject() };
                added.Paras!.Add("value", 12);
                var local = new JsonObject();
                local.Add("value", 12);
                var filled = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = local };
                var late = new RawDeviceCommand { ServiceId = "Control", Method = "SET" };
                if (flag) late.Paras = new JsonObject { ["value"] = 12 };
                var maybe = new JsonObject();
                if (flag) maybe["value"] = 12;
                var open = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = maybe };
                var named = new JsonObject { [name] = 12 };
                var unnamed = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = named };
                var pairs = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject(new[] { KeyValuePair.Create<string, JsonNode>("value", 12) }) };
                var parsed = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = JsonNode.Parse("{}")!.AsObject() };
                var handed = new JsonObject();
                Fill(handed);
                var given = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = handed };
                var gone = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject() };
                Fill(gone.Paras);
                var spread = new JsonObject();
                foreach (string key in new[] { "value" }) spread[key] = 12;
                var looped = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = spread };
                var inLambda = new JsonObject();
                System.Action fill = () => inLambda["value"] = 12;
                fill();
                var lambda = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = inLambda };
                foreach (RawDeviceCommand command in new[] { indexed, added, filled, late, open, unnamed, pairs, parsed, given, gone, looped, lambda, Raw() })
                {
                    await client.CreateAsync(command.ToAllDevices().AsTask("t", 60));
                }

                await client.CreateAsync(indexed.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(added.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(filled.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(late.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(open.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(unnamed.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(pairs.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(parsed.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(given.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(gone.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(looped.ToAllDevices().AsTask("t", 60));
                await client.CreateAsync(lambda.ToAllDevices().AsTask("t", 60));
            }

            static void Fill(JsonObject paras) => paras["value"] = 12;
            static RawDeviceCommand Raw() => new RawDeviceCommand { ServiceId = "Control", Method = "SET" };
            static RawDeviceCommand Empty() => new() { ServiceId = "Control", Method = "SET", Paras = new() };
        }
        """).WithProfile("/na/valve.deviceprofile.yaml", Valve).Only(Ids).RunChecks();

    [Fact]
    public Task What_code_may_have_changed_is_not_known() => Check("""
        void Fill(JsonObject given) => given["value"] = 12;
        var handed = new JsonObject { ["value"] = 250 };
        Fill(handed);
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = handed };

        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { [unknown] = 12 } };
        var overwritten = new JsonObject { ["value"] = 250 };
        overwritten[unknown] = 12;
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = overwritten };

        var perhaps = new JsonObject();
        if (flag) perhaps["value"] = 250;
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = perhaps };
        var armed = new JsonObject { ["value"] = 12 };
        _ = number switch { 1 => armed["value"] = 250, _ => null };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = armed };

        var removed = new JsonObject { ["value"] = 12 };
        if (flag) removed.Remove("value");
        if (flag) removed.Remove("mode");
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = removed };
        var gone = {|#0:new JsonObject|} { ["value"] = 12 };
        gone.Remove("value");
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = gone };

        var cleared = new JsonObject { ["value"] = 12, ["numbers"] = new JsonArray("x"), ["name"] = {|#1:12|}, ["mode"] = new JsonObject() };
        Console.WriteLine(cleared["numbers"]);
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = cleared };
        """)
        .Expecting("IOTB1104", 0, "para 'value' is missing; command 'SET' requires it")
        .Expecting("IOTB1106", 1, "name is 12; dataType string requires a string")
        .Only(Ids).RunChecks();

    [Fact]
    public Task What_stands_apart_is_judged_as_if_it_stood_together() => Check("""
        var paras = new JsonObject { ["value"] = 12 };
        paras["value"] = {|IOTB1105:250|};
        paras[{|IOTB1103:"vaule"|}] = 1;
        if (paras.ContainsKey("mode")) Console.WriteLine(paras.Count + paras.ToString());
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = paras };

        var raw = new RawDeviceCommand();
        raw.ServiceId = "Control";
        raw.Method = "SET";
        raw.Paras = new JsonObject();
        raw.Paras["value"] = {|IOTB1105:250|};
        raw.Paras.Add({|IOTB1103:"modus"|}, "ON");
        raw.ToAllDevices();

        var param = new BatchTaskParam { Command = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject() } };
        ((RawDeviceCommand)param.Command).Paras["value"] = {|IOTB1105:250|};

        var mended = new JsonObject { ["value"] = 250, ["modus"] = "ON" };
        mended["value"] = 12;
        mended.Remove("modus");
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = mended };

        var maybe = new JsonObject { ["value"] = 250 };
        if (flag) maybe["value"] = 12;
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = maybe };

        var grown = new JsonObject { ["value"] = 12, ["numbers"] = new JsonArray("x") };
        grown["numbers"].AsArray().Clear();
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = grown };
        """).Only(Ids).RunChecks();
}
