using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen.Client.Queries;

/// <summary>Sends a query once.</summary>
internal static class QuerySend
{
    /// <summary>The longest answer that is read: the list of devices in the task's own <c>param</c> alone can have more than a megabyte.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const string Json = "application/json";

    /// <exception cref="BatchTaskQueryException">There is no whole answer.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public static async ValueTask<PlatformResponse> SendAsync(
        HttpClient httpClient, ClientSettings settings, QueryRequest query, string token, CancellationToken cancellationToken)
    {
        var redaction = new Redaction(null, settings.AppKey, token);
        using var request = new HttpRequestMessage(query.Method, query.Url);
        GuardedRequest? guarded = null;
        string? id = null;
        try
        {
            if (settings.HasSendGuard)
            {
                guarded = new GuardedRequest(query.Method, query.Body, Json, redaction)
                {
                    AddCredentials = own => Credentials.Add(own, settings.AppKey, token),
                    MaxBytes = MaxBytes,
                };
                id = GuardedCalls.Add(guarded, request);
            }
            else
            {
                Credentials.Add(request, settings.AppKey, token);
            }

            request.Content = Content(query.Body);
            return await HttpSender.SendAsync(httpClient, request, guarded, cancellationToken, MaxBytes).ConfigureAwait(false);
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            Exception clean = redaction.Clean(failure);
            throw new BatchTaskQueryException(query.Operation, 0, default, clean.Message, query.TaskId, clean);
        }
        finally
        {
            if (id is not null)
            {
                GuardedCalls.Remove(id);
            }
        }
    }

    private static ByteArrayContent? Content(byte[]? body)
    {
        if (body is null)
        {
            return null;
        }

        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        return content;
    }
}
