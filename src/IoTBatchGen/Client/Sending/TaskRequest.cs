using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen;

/// <summary>A task as it was judged, ready to be sent; what the caller changes later does not reach it.</summary>
internal sealed class TaskRequest(string? taskName, int? timeoutMinutes, RequestBuffer body) : IDisposable
{
    public string? TaskName { get; } = taskName;

    /// <summary>The longest that the task can run once it is accepted, in minutes.</summary>
    public int TimeoutMinutes { get; } = timeoutMinutes ?? BatchTaskLimits.TimeoutMaxMinutes;

    /// <summary>Sends once, and says what is known of the task afterwards.</summary>
    public async ValueTask<SendResult> SendAsync(
        HttpClient httpClient, ClientSettings settings, string token, CancellationToken cancellationToken)
    {
        using var content = new OneTimeContent(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint) { Content = content };
        request.Headers.TryAddWithoutValidation("app_key", settings.AppKey);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        try
        {
            Answer answer = await Exchange.SendAsync(httpClient, request, cancellationToken).ConfigureAwait(false);
            return AnswerReader.TaskIdOf(answer) is string taskId
                ? SendResult.Created(taskId)
                : SendResult.Answered(
                    TaskName, AnswerReader.ExceptionOf(answer, new Redaction(body.Written, settings.AppKey, token)), answer.RetryAfter);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            return SendResult.Cancelled(content.HasBegun, cancelled);
        }
        catch (Exception failure) when (content.HasBegun)
        {
            // Whatever failed, a handler of the caller's included: the body was on its way.
            return SendResult.Unknown(TaskName, failure);
        }
        catch (HttpRequestException failure)
        {
            return SendResult.NotSent(failure);
        }
    }

    public void Dispose() => body.Dispose();
}
