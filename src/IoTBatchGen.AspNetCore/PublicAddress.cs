using System;
using System.Globalization;

namespace IoTBatchGen.AspNetCore;

/// <summary>The address under which the platform reaches the application.</summary>
internal static class PublicAddress
{
    /// <summary>The longest callback URL that the platform accepts, in the API for a single command; the one for batches says nothing.</summary>
    public const int LongestUrl = 1024;

    private const int LongestPrefix = LongestUrl - TaskKeys.Length - TaskNameText.LongestText - 2;

    /// <summary>What is wrong with an address; null if nothing is.</summary>
    public static string? Problem(Uri? url) =>
        url is null ? "is missing; set it to the address under which the platform reaches this application, such as https://na.example:443"
        : !url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp) || url.Host.Length == 0
            ? "must be an absolute http or https URL, such as https://na.example:443"
        : url.UserInfo.Length != 0 || url.Query.Length != 0 || url.Fragment.Length != 0
            ? "must not have a user, a query or a fragment; write it such as https://na.example:443"
        : url.Port < 1 || !HasPort(url.OriginalString)
            ? "has no port; write it even if it is the default one, such as https://na.example:443, because the platform compares host and port with"
                + " those of the application's subscriptions (100234)"
        : LengthProblem(Of(url));

    /// <summary>The address as it is at the beginning of a URL, with its port and without a slash at the end.</summary>
    public static string Of(Uri url)
    {
        // Not AbsoluteUri, which omits a port that is the default one.
        string host = url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost;
        return string.Create(CultureInfo.InvariantCulture, $"{url.Scheme}://{host}:{url.Port}{url.AbsolutePath.TrimEnd('/')}");
    }

    /// <summary>Checks that there is space for every task name behind the beginning of the URLs.</summary>
    /// <exception cref="InvalidOperationException">There is not.</exception>
    public static void CheckLength(string prefix)
    {
        if (LengthProblem(prefix) is { } problem)
        {
            throw new InvalidOperationException("The pattern of MapBatchTaskCallbacks, behind BatchTaskCallbackOptions.PublicUrl, " + problem + ".");
        }
    }

    private static string? LengthProblem(string prefix) => prefix.Length <= LongestPrefix ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"is too long: a callback URL has at most {LongestUrl} characters, and behind the first {LongestPrefix} follow the key and the task's name");

    private static bool HasPort(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = url.IndexOfAny(['/', '?', '#', '\\'], start);
        ReadOnlySpan<char> authority = url.AsSpan(start, (end < 0 ? url.Length : end) - start).TrimEnd();

        // Behind the brackets of an IPv6 address.
        ReadOnlySpan<char> port = authority[(authority.LastIndexOf(']') + 1)..];
        return port.LastIndexOf(':') is >= 0 and int colon && colon < port.Length - 1;
    }
}
