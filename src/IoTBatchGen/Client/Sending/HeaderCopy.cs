using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace IoTBatchGen.Client.Sending;

/// <summary>Headers from one message to another, as they are.</summary>
internal static class HeaderCopy
{
    /// <summary>Copies what is not there yet; the length of a body is the body's own.</summary>
    public static void To(HttpHeaders target, HttpHeaders source, Func<string, bool>? isWanted = null)
    {
#if NET8_0_OR_GREATER
        foreach (KeyValuePair<string, HeaderStringValues> header in source.NonValidated)
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in source)
#endif
        {
            if (target.Contains(header.Key) || header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (string value in header.Value)
            {
                if (isWanted is null || isWanted(value))
                {
                    target.TryAddWithoutValidation(header.Key, value);
                }
            }
        }
    }
}
