using System;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>Reads the certificates that the options name. What is wrong with a file is an exception that says so; it never holds a password.</summary>
internal static class Certificates
{
    /// <summary>The client certificate with its key.</summary>
    /// <param name="pkcs12">The file's bytes.</param>
    /// <param name="password">Their password; null if there is none.</param>
    /// <exception cref="CryptographicException">It is not PKCS#12, the password is wrong, or it has no key.</exception>
    public static X509Certificate2 Client(byte[] pkcs12, string? password) => WithKey(Load(
        "is not a PKCS#12 file (.p12, .pfx), or its password is wrong",
        () =>
#if NET10_0_OR_GREATER
            X509CertificateLoader.LoadPkcs12(pkcs12, password)));
#else
            new X509Certificate2(pkcs12, password)));
#endif

    /// <summary>The same certificate, where it has its key.</summary>
    /// <exception cref="CryptographicException">It has none, so it cannot identify anybody.</exception>
    public static X509Certificate2 WithKey(X509Certificate2 certificate) => certificate.HasPrivateKey
        ? certificate
        : throw new CryptographicException("the client certificate has no private key");

    /// <summary>All certificates of a file: PEM with one or several, or DER with one.</summary>
    /// <exception cref="CryptographicException">One of them cannot be read, or there is none.</exception>
    public static X509Certificate2Collection Authorities(byte[] file)
    {
        string text = TextOf(file);
        int blocks = CertificateBlocks(text);
        if (blocks == 0)
        {
            return [Der(file)];
        }

        var found = new X509Certificate2Collection();
        try
        {
            found.ImportFromPem(text);
        }
        catch (CryptographicException)
        {
            // Counted below.
        }

        return found.Count == blocks
            ? found
            : throw new CryptographicException(FormattableString.Invariant(
                $"certificate {found.Count + 1} of the {blocks} in the file cannot be read; each is a PEM block of the label CERTIFICATE"));
    }

    private static X509Certificate2 Der(byte[] file)
    {
        X509Certificate2 certificate = Load(
            "is neither PEM nor DER",
            () =>
#if NET10_0_OR_GREATER
                X509CertificateLoader.LoadCertificate(file));
#else
                new X509Certificate2(file));
#endif
        return certificate.RawData.Length == file.Length
            ? certificate
            : throw new CryptographicException("has more than one DER certificate, or another format; put several certificates into one PEM file");
    }

    // Windows' tools write text with a mark, in UTF-16 as well.
    private static string TextOf(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file));
        return reader.ReadToEnd();
    }

    // CERTIFICATE, and what a reader of that label would pass over in silence: TRUSTED CERTIFICATE, X509 CERTIFICATE.
    private static int CertificateBlocks(string text)
    {
        const string Begin = "-----BEGIN ";
        const string End = "CERTIFICATE-----";
        int count = 0;
        for (int at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            int line = text.IndexOfAny(['\r', '\n'], at);
            ReadOnlySpan<char> label = line < 0 ? text.AsSpan(at) : text.AsSpan(at, line - at);
            count += label.TrimEnd().EndsWith(End, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    private static X509Certificate2 Load(string what, Func<X509Certificate2> load)
    {
        try
        {
            return load();
        }
        catch (CryptographicException fault)
        {
            throw new CryptographicException(what + ": " + fault.Message, fault);
        }
    }
}
