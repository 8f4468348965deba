using System;

namespace IoTBatchGen.Shared;

/// <summary>Which addresses of the platform keep a secret.</summary>
internal static class ServerUrls
{
    /// <summary>
    /// Whether what is sent there can be read on the way: it is not https, and the host is not the machine itself (localhost, 127.0.0.0/8,
    /// [::1]).
    /// </summary>
    /// <param name="url">An absolute URL.</param>
    public static bool IsReadableOnTheWay(Uri url) =>
        url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
}
