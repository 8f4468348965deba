using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>The device that <c>ToDeviceType()</c> of a typed command addresses: the one that its profile states.</summary>
internal static class DeviceOfProfile
{
    /// <summary>What to do where the profile leaves something out.</summary>
    public const string Advice = "the profile of the command does not state it; call ToDeviceType(deviceType, manufacturerId, model)";

    /// <summary>The fields that are filled in; null if the command's class is not known.</summary>
    public static IReadOnlyList<string>? FieldsOf(IInvocationOperation call) =>
        call.Instance?.Type?.ContainingType?.ContainingType is { } device && ProfileAttributes.Device(device) is { } stated
            ? new[] { (WireNames.DeviceType, stated.DeviceType), (WireNames.ManufacturerId, stated.ManufacturerId), (WireNames.Model, stated.Model) }
                .Where(field => field.Item2 is not null).Select(field => field.Item1).ToArray()
            : null;
}
