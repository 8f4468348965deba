using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>What applications put in front of a connection: handlers that read, buffer, copy, repeat and give up, as they are found in the wild.</summary>
internal static class CarelessHandlers
{
    private delegate Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken);

    private static readonly Dictionary<string, Func<HttpRequestMessage, Send, CancellationToken, Task<HttpResponseMessage>>> All = new()
    {
        ["reads text"] = async (request, send, token) =>
        {
            _ = await request.Content!.ReadAsStringAsync(token);
            return await send(request, token);
        },
        ["reads a stream"] = async (request, send, token) =>
        {
            using var reader = new StreamReader(await request.Content!.ReadAsStreamAsync(token), leaveOpen: true);
            _ = await reader.ReadToEndAsync(token);
            return await send(request, token);
        },
        ["buffers"] = async (request, send, token) =>
        {
            await request.Content!.LoadIntoBufferAsync(token);
            return await send(request, token);
        },
        ["repeats"] = (request, send, token) => RepeatAsync(() => Task.FromResult(request), send, token),
        ["copies and repeats"] = (request, send, token) => RepeatAsync(() => CopyAsync(request, withHeaders: true, token), send, token),
        ["copies by a stream and repeats"] = (request, send, token) => RepeatAsync(() => CopyStreamAsync(request, token), send, token),
        ["copies without headers and repeats"] = (request, send, token) => RepeatAsync(
            () => CopyAsync(request, withHeaders: false, token), send, token),
        ["sends elsewhere after a failure"] = async (request, send, token) =>
        {
            HttpRequestMessage copy = await CopyAsync(request, withHeaders: false, token);
            copy.RequestUri = new Uri(request.RequestUri!, "/elsewhere");
            try
            {
                return await send(request, token);
            }
            catch (HttpRequestException)
            {
                return await send(copy, token);
            }
        },
        ["hedges"] = async (request, send, token) =>
        {
            HttpRequestMessage copy = await CopyAsync(request, withHeaders: true, token);
            Task<HttpResponseMessage> first = send(request, token);
            await Task.WhenAny(first, Task.Delay(1, token));
            Task<HttpResponseMessage> second = send(copy, token);
            return await await Task.WhenAny(first, second);
        },
        ["gives up"] = async (request, send, token) =>
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(token);
            source.CancelAfter(TimeSpan.FromMilliseconds(400));
            return await send(request, source.Token);
        },
        ["stops waiting"] = async (request, send, token) =>
            await send(request, token).WaitAsync(TimeSpan.FromMilliseconds(400), token),
        ["fails after the answer"] = async (request, send, token) =>
        {
            using HttpResponseMessage response = await send(request, token);
            throw new InvalidDataException($"cannot log {response.StatusCode}");
        },
        ["logs"] = async (request, send, token) =>
        {
            HttpResponseMessage response = await send(request, token);
            _ = $"{request} {response} {await response.Content.ReadAsStringAsync(token)}";
            return response;
        },
    };

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static DelegatingHandler Make(string name) => new Careless(All[name]);

    /// <summary>A chain, the first name outermost.</summary>
    public static HttpMessageHandler Chain(IEnumerable<string> names, HttpMessageHandler innermost) =>
        names.Reverse().Aggregate(innermost, (inner, name) =>
        {
            DelegatingHandler outer = Make(name);
            outer.InnerHandler = inner;
            return outer;
        });

    private static async Task<HttpResponseMessage> RepeatAsync(Func<Task<HttpRequestMessage>> next, Send send, CancellationToken token)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                HttpResponseMessage response = await send(await next(), token);
                if ((int)response.StatusCode < 500 || tries == 3)
                {
                    return response;
                }
            }
            catch (Exception failure) when (tries < 3 && failure is HttpRequestException or InvalidOperationException && !token.IsCancellationRequested)
            {
                // Once more.
            }
        }
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request, bool withHeaders, CancellationToken token)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(token)),
        };
        copy.Content.Headers.ContentType = request.Content.Headers.ContentType;
        CopyHeaders(copy, withHeaders ? request : null);
        return copy;
    }

    private static async Task<HttpRequestMessage> CopyStreamAsync(HttpRequestMessage request, CancellationToken token)
    {
        var bytes = new MemoryStream();
        await request.Content!.CopyToAsync(bytes, token);
        bytes.Position = 0;
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = new StreamContent(bytes) };
        copy.Content.Headers.ContentType = request.Content.Headers.ContentType;
        CopyHeaders(copy, request);
        return copy;
    }

    private static void CopyHeaders(HttpRequestMessage copy, HttpRequestMessage? from)
    {
        foreach (KeyValuePair<string, IEnumerable<string>> header in from?.Headers.AsEnumerable() ?? [])
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    private sealed class Careless(Func<HttpRequestMessage, Send, CancellationToken, Task<HttpResponseMessage>> behaviour) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Content is FormUrlEncodedContent
                ? base.SendAsync(request, cancellationToken)
                : behaviour(request, base.SendAsync, cancellationToken);
    }
}
