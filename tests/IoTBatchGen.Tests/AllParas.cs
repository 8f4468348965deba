using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace IoTBatchGen.Tests;

/// <summary>What the generator would emit for a command with a para of every dataType; unset ones are null.</summary>
internal sealed class AllParas() : TypedDeviceCommand("Everything", "SET_ALL", "WaterMeter", "TestUtf8ManuId", "NBIoTDevice")
{
    public int? Int { get; init; }

    public long? Long { get; init; }

    public decimal? Decimal { get; init; }

    public double? Double { get; init; }

    public bool? Boolean { get; init; }

    public string? Text { get; init; }

    public DateTimeOffset? DateTime { get; init; }

    public IReadOnlyList<int>? IntList { get; init; }

    public IReadOnlyList<double>? DoubleList { get; init; }

    public IReadOnlyList<string>? StringList { get; init; }

    public JsonNode? Json { get; init; }

    protected override void WriteParas(ref CommandParaWriter writer)
    {
        writer.Write("int", Int);
        writer.Write("long", Long);
        writer.Write("decimal", Decimal);
        writer.Write("double", Double);
        writer.Write("boolean", Boolean);
        writer.Write("text", Text);
        writer.Write("dateTime", DateTime);
        writer.Write("list<int>", IntList);
        writer.Write("list<double>", DoubleList);
        writer.Write("string list", StringList);
        writer.Write("jsonObject", Json);
    }
}
