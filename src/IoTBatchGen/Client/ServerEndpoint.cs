using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client;

/// <summary>The platform's address as options state it.</summary>
internal static class ServerEndpoint
{
    /// <summary>The URL of an operation.</summary>
    /// <exception cref="ArgumentException">The address is missing, or none that secrets may be sent to.</exception>
    public static Uri From(Uri? server, string path, string options)
    {
        if (server is null)
        {
            throw Bad(options, "is missing");
        }

        // The URL is not repeated: it may carry a user and password.
        if (!server.IsAbsoluteUri || (server.Scheme != Uri.UriSchemeHttps && server.Scheme != Uri.UriSchemeHttp))
        {
            throw Bad(options, "is not an absolute http or https URL, such as https://platform.example:8743");
        }

        if (ServerUrls.IsReadableOnTheWay(server))
        {
            throw new ArgumentException(options + "." + RuleMessages.PlainHttp + ".");
        }

        if (server.UserInfo.Length != 0 || server.Query.Length != 0 || server.Fragment.Length != 0)
        {
            throw Bad(options, "has a user, a query or a fragment; use only scheme, host, port and optionally a path");
        }

        return new Uri(server.GetLeftPart(UriPartial.Path).TrimEnd('/') + path);
    }

    private static ArgumentException Bad(string options, string what) =>
        new ArgumentException(options + "." + nameof(BatchTaskClientOptions.ServerUrl) + " " + what + ".");
}
