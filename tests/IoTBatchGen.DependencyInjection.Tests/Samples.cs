using System;
using System.Text.Json.Nodes;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Tasks without a problem, and options for a platform of the test.</summary>
internal static class Samples
{
    /// <summary>One attempt, as anybody.</summary>
    public static void Connect(BatchTaskConnectionOptions options, Uri platform)
    {
        options.ServerUrl = platform;
        options.AppKey = "key";
        options.AppId = "app";
        options.Secret = "secret";
        options.MaxRetries = 0;
    }

    public static BatchTask Task(string name = "raise-level", params string[] devices) => new RawDeviceCommand
    {
        ServiceId = "DeliverySchedule",
        Method = "SET_DEVICE_LEVEL",
        Paras = new JsonObject { ["value"] = 12 },
    }
        .ToDevices(devices.Length == 0 ? ["3f1a"] : devices)
        .AsTask(name, timeoutMinutes: 1000);

    /// <summary>The exception of a type among the causes of another; null where there is none.</summary>
    public static T? CauseOf<T>(Exception? failure)
        where T : Exception
    {
        while (failure is not null and not T)
        {
            failure = failure.InnerException;
        }

        return (T?)failure;
    }
}
