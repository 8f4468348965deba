using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>A request as it arrived.</summary>
internal sealed record ReceivedRequest(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body)
{
    public string Header(string name) => Headers.TryGetValue(name, out string? value) ? value : string.Empty;
}
