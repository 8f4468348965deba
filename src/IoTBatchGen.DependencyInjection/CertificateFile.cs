using System;
using System.IO;
using System.Security.Cryptography;

namespace IoTBatchGen.DependencyInjection;

/// <summary>A file that may be replaced while the application runs. What cannot be used does not replace what could.</summary>
/// <remarks>
/// Compared by its bytes: a file that is mounted from a secret store is a link to a link, and its own time never changes. Looked at once a
/// new connection, not once a call.
/// </remarks>
internal sealed class CertificateFile<T>
    where T : class
{
    // A bundle of all public authorities has a quarter of a megabyte.
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly object _gate = new();
    private readonly string _option;
    private readonly string _path;
    private readonly Func<byte[], T> _read;
    private readonly ClientLog? _log;
    private byte[] _seen;
    private T _value;
    private string? _loggedFault;

    /// <summary>Reads the file, which must be good now.</summary>
    /// <param name="option">The option that names it, for the log.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="read">Makes something of its bytes.</param>
    /// <param name="log">Gets what happens later.</param>
    public CertificateFile(string option, string path, Func<byte[], T> read, ClientLog? log)
    {
        _option = option;
        _path = path;
        _read = read;
        _log = log;
        _seen = BytesOf(path);
        _value = read(_seen);
    }

    /// <summary>What the file holds now, or held when it was last good.</summary>
    public T Current()
    {
        Action? log;
        T value;
        lock (_gate)
        {
            log = Refresh();
            value = _value;
        }

        // Outside the lock and of no consequence: a log is other people's code.
        try
        {
            log?.Invoke();
        }
        catch (Exception)
        {
            // The connection is made all the same.
        }

        return value;
    }

    private static byte[] BytesOf(string path)
    {
        // Do not lock the file, so that it can be replaced.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new CryptographicException("is larger than 4 MiB");
            }
        }

        return bytes.Length > 0 ? bytes.ToArray() : throw new CryptographicException("is empty");
    }

    private Action? Refresh()
    {
        try
        {
            byte[] bytes = BytesOf(_path);
            if (bytes.AsSpan().SequenceEqual(_seen))
            {
                return null;
            }

            // Of a broken one too, so that it is logged once and not at every connection.
            _seen = bytes;
            _value = _read(bytes);
            _loggedFault = null;
            return () => _log?.CertificateReplaced(_option);
        }
        catch (Exception fault)
        {
            if (fault.Message == _loggedFault)
            {
                return null;
            }

            _loggedFault = fault.Message;
            return () => _log?.CertificateKept(_option, fault);
        }
    }
}
