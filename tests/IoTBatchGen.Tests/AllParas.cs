using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace IoTBatchGen.Tests;

/// <summary>What the generator would emit for a command with a para of every dataType; unset ones are null.</summary>
internal sealed class AllParas(
    int? @int = null,
    long? @long = null,
    decimal? @decimal = null,
    double? @double = null,
    bool? boolean = null,
    string? text = null,
    DateTimeOffset? dateTime = null,
    IEnumerable<int>? intList = null,
    IEnumerable<double>? doubleList = null,
    IEnumerable<string>? stringList = null,
    JsonNode? json = null)
    : TypedDeviceCommand(
        "Everything",
        "SET_ALL",
        "WaterMeter",
        "TestUtf8ManuId",
        "NBIoTDevice",
        Lines,
        @int,
        @long,
        @decimal,
        @double,
        boolean,
        text,
        dateTime,
        intList,
        doubleList,
        stringList,
        json)
{
    private const string Lines =
        "int int\n"
        + "long long\n"
        + "decimal decimal\n"
        + "double double\n"
        + "boolean boolean\n"
        + "text string\n"
        + "dateTime DateTime\n"
        + "list<int> list<int>\n"
        + "list<double> list<double>\n"
        + "string\\slist stringList\n"
        + "jsonObject jsonObject";
}
