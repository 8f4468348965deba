using System;
using System.Text.Json.Nodes;

namespace IoTBatchGen.FakePlatform.Tests;

/// <summary>Request bodies: a right one, and right ones with something changed.</summary>
internal static class Bodies
{
    /// <summary>A right body of the least fields.</summary>
    public static JsonObject Node(string taskName = "raise-level") => new()
    {
        ["taskName"] = taskName,
        ["taskType"] = "DeviceCmd",
        ["timeout"] = 1000,
        ["param"] = new JsonObject
        {
            ["type"] = "DeviceList",
            ["deviceList"] = new JsonArray("3f1a", "77b2"),
            ["command"] = new JsonObject { ["serviceId"] = "DeliverySchedule", ["method"] = "SET_DEVICE_LEVEL" },
        },
    };

    public static string Of(string taskName) => Node(taskName).ToJsonString();

    public static string With(Action<JsonObject> change)
    {
        JsonObject body = Node();
        change(body);
        return body.ToJsonString();
    }

    /// <summary>The right body with one field set to a JSON text, or removed for null.</summary>
    public static string With(string path, string? json)
    {
        string[] segments = path.Split('.');
        JsonObject body = Node();
        JsonObject parent = body;
        foreach (string segment in segments[..^1])
        {
            parent = parent[segment]!.AsObject();
        }

        if (json is null)
        {
            parent.Remove(segments[^1]);
            return body.ToJsonString();
        }

        // Through a placeholder, so that numbers stay as they were written.
        parent[segments[^1]] = "<here>";
        return body.ToJsonString().Replace("\"\\u003Chere\\u003E\"", json, StringComparison.Ordinal);
    }

    /// <summary>The right body addressed to another target type, with these fields instead of deviceList.</summary>
    public static string Targeting(string type, params (string Name, JsonNode Value)[] fields) => With(body =>
    {
        JsonObject param = body["param"]!.AsObject();
        param["type"] = type;
        param.Remove("deviceList");
        foreach ((string name, JsonNode value) in fields)
        {
            param[name] = value;
        }
    });
}
