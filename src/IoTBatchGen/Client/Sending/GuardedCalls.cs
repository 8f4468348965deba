using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Http;

namespace IoTBatchGen.Client.Sending;

/// <summary>The calls under way, each under an id that its request bears through the handlers.</summary>
/// <remarks>The id is a header, since a handler that copies a request copies headers.</remarks>
internal static class GuardedCalls
{
    /// <summary>Bears the id; the guard takes it off.</summary>
    public const string Header = "X-IoTBatchGen-Send";

    private static readonly ConcurrentDictionary<string, IGuardedCall> UnderWay =
        new ConcurrentDictionary<string, IGuardedCall>(StringComparer.Ordinal);

    public static IEnumerable<IGuardedCall> All => UnderWay.Values;

    /// <summary>The call of a request; null if it bears no id.</summary>
    /// <exception cref="InvalidOperationException">The call has ended.</exception>
    public static IGuardedCall? Find(HttpRequestMessage request)
    {
        if (!request.Headers.TryGetValues(Header, out IEnumerable<string>? ids))
        {
            return null;
        }

        foreach (string id in ids)
        {
            if (UnderWay.TryGetValue(id, out IGuardedCall? call))
            {
                return call;
            }
        }

        throw new InvalidOperationException(
            "A handler of the HttpClient tried to send a request of a BatchTaskClient after its call had ended; it was not sent.");
    }

    /// <summary>Begins a call: its request bears the id from now on.</summary>
    public static string Add(IGuardedCall call, HttpRequestMessage request)
    {
        string id = Guid.NewGuid().ToString("N");
        UnderWay[id] = call;
        request.Headers.TryAddWithoutValidation(Header, id);
        return id;
    }

    public static void Remove(string id) => UnderWay.TryRemove(id, out _);

    /// <summary>A handler answered in the platform's place, or there is no guard.</summary>
    public static Exception NotThroughTheGuard() => new InvalidOperationException(
        "A handler of the HttpClient answered instead of the platform, or its innermost handler is not a"
        + " BatchTaskSendGuard although HasSendGuard is set.");

    /// <summary>A request of its own for the network, without the id: the handlers' never bears what is confidential.</summary>
    public static HttpRequestMessage Own(HttpRequestMessage request, HttpMethod method, HttpContent? content)
    {
        var own = new HttpRequestMessage(method, request.RequestUri) { Version = request.Version, Content = content };
#if NET8_0_OR_GREATER
        own.VersionPolicy = request.VersionPolicy;
        foreach (KeyValuePair<string, object?> option in request.Options)
        {
            own.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
        }
#else
        foreach (KeyValuePair<string, object> property in request.Properties)
        {
            own.Properties.Add(property);
        }
#endif
        HeaderCopy.To(own.Headers, request.Headers);
        own.Headers.Remove(Header);
        return own;
    }
}
