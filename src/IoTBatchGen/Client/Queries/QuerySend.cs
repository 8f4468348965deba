using System;
using System.Net.Http;
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

    /// <exception cref="BatchTaskQueryException">There is no whole answer.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public static async ValueTask<PlatformResponse> SendAsync(
        HttpClient httpClient, ClientSettings settings, QueryRequest query, string token, CancellationToken cancellationToken)
    {
        var redactor = new Redactor(null, settings.AppKey, token);
        try
        {
            return await RepeatableSend.SendAsync(
                httpClient,
                query.Method,
                query.Url,
                query.Body,
                "application/json",
                request => Credentials.Add(request, settings.AppKey, token),
                redactor,
                settings.HasSendGuard,
                MaxBytes,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            Exception clean = redactor.Clean(failure);
            throw new BatchTaskQueryException(query.Operation, 0, default, clean.Message, query.TaskId, clean);
        }
    }
}
