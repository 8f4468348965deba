using System;
using System.Net.Http.Headers;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>The header Content-Type of a request: application/json, in UTF-8 where it names a charset.</summary>
internal static class JsonContentType
{
    public static bool Matches(string header) =>
        MediaTypeHeaderValue.TryParse(header, out MediaTypeHeaderValue? value)
        && string.Equals(value.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (value.CharSet == null || string.Equals(value.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
}
