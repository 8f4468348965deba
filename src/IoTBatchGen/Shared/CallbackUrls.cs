using System;

namespace IoTBatchGen.Shared;

/// <summary>What a <c>callbackUrl</c> must be for the platform to push to it.</summary>
internal static class CallbackUrls
{
    /// <summary>Whether <paramref name="text"/> is an absolute http or https URL with a host.</summary>
    public static bool IsAbsoluteHttp(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && url.Host.Length != 0

        // Uri forgives blanks around a URL; the platform gets the text as it is.
        && text.Trim().Length == text.Length;
}
