using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace IoTBatchGen.Tasks.Naming;

/// <summary>SHA-256 in hexadecimal: the same on every machine.</summary>
internal static class Digest
{
    /// <summary>Enough digits to distinguish names.</summary>
    public const int ShortLength = 16;

    public static string Short(string text) => Compute(Encoding.UTF8.GetBytes(text)).Substring(0, ShortLength);

    public static string Compute(byte[] bytes)
    {
        using SHA256 sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
