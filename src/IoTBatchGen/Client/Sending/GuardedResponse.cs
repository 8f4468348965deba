using System.Net;
using System.Net.Http;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Client.Sending;

/// <summary>The answer to a guarded send, which the handlers in front of the guard get as often as they ask for it.</summary>
internal sealed class GuardedResponse
{
    private readonly HttpResponseMessage _message;
    private readonly string[] _secrets;

    /// <param name="response">As it was read.</param>
    /// <param name="message">As it came; only its headers are used.</param>
    /// <param name="secrets">What no header may repeat to the handlers, which may log it.</param>
    public GuardedResponse(PlatformResponse response, HttpResponseMessage message, params string[] secrets)
    {
        Response = response;
        _message = message;
        _secrets = secrets;
    }

    public PlatformResponse Response { get; }

    /// <summary>A new response message for each request, without the reason phrase of the server.</summary>
    public HttpResponseMessage For(HttpRequestMessage request)
    {
        var copy = new HttpResponseMessage((HttpStatusCode)Response.HttpStatus)
        {
            Version = _message.Version,
            RequestMessage = request,
            Content = new ByteArrayContent(Response.Body.Array!, Response.Body.Offset, Response.Body.Count),
        };
        HeaderCopy.To(copy.Headers, _message.Headers, IsHarmless);
        if (_message.Content is not null)
        {
            HeaderCopy.To(copy.Content.Headers, _message.Content.Headers, IsHarmless);
        }

        return copy;
    }

    private bool IsHarmless(string value)
    {
        foreach (string secret in _secrets)
        {
            if (SecretSet.Repeats(value, secret))
            {
                return false;
            }
        }

        return true;
    }
}
