using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace IoTBatchGen.Benchmarks.FirstCalls;

/// <summary>A server on loopback for one call at a time, which notes when its first byte arrives. It answers logins and tasks.</summary>
internal sealed class TimedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public TimedServer() => _listener.Start();

    // By name, as a platform is. With an address, HttpClient alone would never load what reads a name.
    public Uri Url => new($"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Serves the one connection of a process, to its end.</summary>
    /// <returns>When its first byte came, and the body of its last request.</returns>
    public async Task<(long FirstByte, string Body)> ServeAsync()
    {
        using TcpClient connection = await _listener.AcceptTcpClientAsync();
        connection.NoDelay = true;
        NetworkStream stream = connection.GetStream();
        byte[] buffer = new byte[64 * 1024];
        long firstByte = 0;
        string body = string.Empty;
        string received = string.Empty;
        while (await ReadAsync() is int count and > 0)
        {
            firstByte = firstByte == 0 ? Stopwatch.GetTimestamp() : firstByte;
            received += Encoding.UTF8.GetString(buffer, 0, count);
            int head = received.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head < 0 || received.Length - head - 4 < LengthOf(received[..head]))
            {
                continue;
            }

            body = received[(head + 4)..];
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Answer(received.Contains("/login ", StringComparison.Ordinal)
                ? """{"accessToken":"7b1e6a8f0c","tokenType":"bearer","expiresIn":3600,"scope":"default"}"""
                : """{"taskID":"5bfe34f0b1d4ca48d8a0d0b6"}""")));
            received = string.Empty;
        }

        return (firstByte, body);

        async Task<int> ReadAsync()
        {
            try
            {
                return await stream.ReadAsync(buffer);
            }
            catch (System.IO.IOException)
            {
                // The process has ended.
                return 0;
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private static int LengthOf(string head)
    {
        const string Name = "\r\nContent-Length: ";
        int start = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        int end = head.IndexOf('\r', start);
        return int.Parse(end < 0 ? head[start..] : head[start..end], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Answer(string json) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}";
}
