using System;
using System.Globalization;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>Times as the platform writes them: UTC, in whole seconds.</summary>
internal static class PlatformTime
{
    private const string Pattern = "yyyyMMdd'T'HHmmss'Z'";

    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
