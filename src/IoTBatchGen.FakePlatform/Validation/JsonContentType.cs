using System;
using System.Net.Http.Headers;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Checks the header Content-Type of a request: application/json, and UTF-8 if it names a charset.</summary>
internal static class JsonContentType
{
    public static bool Matches(string header) =>
        MediaTypeHeaderValue.TryParse(header, out MediaTypeHeaderValue? value)
        && string.Equals(value.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (value.CharSet is null || string.Equals(value.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
}
