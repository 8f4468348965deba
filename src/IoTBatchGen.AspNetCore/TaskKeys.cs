using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace IoTBatchGen.AspNetCore;

/// <summary>The key in the URL of each task: an HMAC of the task's name with the application's key.</summary>
/// <remarks>
/// Servers, proxies and traces record the paths of URLs. So the application's key is in none of them, and a recorded URL is good for one task only.
/// </remarks>
internal sealed class TaskKeys(IEnumerable<string> keys)
{
    /// <summary>The length of a task's key: 32 bytes in base64url.</summary>
    public const int Length = 43;

    // Another use of the same secret has another beginning.
    private static readonly byte[] Purpose = Encoding.UTF8.GetBytes("IoTBatchGen callback 1\n");

    private readonly byte[][] _keys = [.. keys.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The task's key, of the newest key.</summary>
    public string Of(string taskName) => Of(_keys[0], taskName);

    /// <summary>Whether a key from a URL is that of a task. The time that it takes depends on nothing that is secret.</summary>
    public bool Open(string key, string taskName)
    {
        // Hashes have the same length whatever the lengths of the keys are.
        byte[] given = HashOf(key);
        bool isOne = false;
        foreach (byte[] own in _keys)
        {
            isOne |= CryptographicOperations.FixedTimeEquals(given, HashOf(Of(own, taskName)));
        }

        return isOne;
    }

    private static string Of(byte[] key, string taskName)
    {
        byte[] message = [.. Purpose, .. TaskNameText.ToUtf16(taskName)];
        return WebEncoders.Base64UrlEncode(HMACSHA256.HashData(key, message));
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
