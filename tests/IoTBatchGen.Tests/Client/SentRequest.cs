using System.Collections.Generic;

namespace IoTBatchGen.Tests.Client;

/// <summary>A request as the platform got it.</summary>
internal sealed record SentRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);
