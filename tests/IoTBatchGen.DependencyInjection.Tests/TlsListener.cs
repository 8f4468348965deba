using System;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>
/// A server that shows exactly the certificates that a test says, and hangs up after the handshake. Unlike Kestrel it makes no chain of its
/// own, which would fetch what its certificate points to.
/// </summary>
internal sealed class TlsListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly SslServerAuthenticationOptions _options;

    public TlsListener(X509Certificate2 server, params X509Certificate2[] along)
    {
        _options = new SslServerAuthenticationOptions
        {
            ServerCertificateContext = SslStreamCertificateContext.Create(server, [.. along], offline: true),
        };
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Url => new($"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = GreetAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private async Task GreetAsync(Socket socket)
    {
        try
        {
            await using var tls = new SslStream(new NetworkStream(socket, ownsSocket: true));
            await tls.AuthenticateAsServerAsync(_options);

            // Until the client has sent something: then it has accepted the certificate.
            await tls.ReadExactlyAsync(new byte[1]);
        }
        catch (Exception)
        {
            // The client did not like the certificate.
        }
    }
}
