using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>A server that reads a request and writes whatever bytes a test makes of it, HTTP or not, and hangs up.</summary>
internal sealed class RawPlatform : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> _answer;

    public RawPlatform(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        Url = new Uri("http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port);
        _ = AcceptAsync();
    }

    public Uri Url { get; }

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                NetworkStream stream = connection.GetStream();
                string request = await ReadAsync(stream);
                await stream.WriteAsync(Encoding.Latin1.GetBytes(_answer(request)));
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        byte[] buffer = new byte[4096];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, CancellationToken.None);
            bytes.AddRange(buffer.Take(read));
            string text = Encoding.Latin1.GetString([.. bytes]);
            int head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            int length = head < 0 ? 0 : text[..head].Split("\r\n")
                .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                .Select(line => int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture))
                .FirstOrDefault();
            if (read == 0 || (head >= 0 && text.Length >= head + 4 + length))
            {
                return text;
            }
        }
    }
}
