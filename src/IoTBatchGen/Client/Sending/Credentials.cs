using System.Net.Http;

namespace IoTBatchGen.Client.Sending;

/// <summary>The two headers that say who calls. API document, "Request Parameters".</summary>
internal static class Credentials
{
    private const string AppKey = "app_key";
    private const string Authorization = "Authorization";

    /// <summary>Adds them, in place of what a handler or the HttpClient's default headers put there.</summary>
    public static void Add(HttpRequestMessage request, string appKey, string token)
    {
        request.Headers.Remove(AppKey);
        request.Headers.Remove(Authorization);
        request.Headers.TryAddWithoutValidation(AppKey, appKey);
        request.Headers.TryAddWithoutValidation(Authorization, "Bearer " + token);
    }
}
