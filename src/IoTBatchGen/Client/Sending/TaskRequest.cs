using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Json;

namespace IoTBatchGen.Client.Sending;

/// <summary>A task as it was validated, ready to be sent; later changes by the caller do not reach it.</summary>
internal sealed class TaskRequest(string? taskName, int? timeoutMinutes, RequestBuffer body) : IDisposable
{
    public string? TaskName { get; } = taskName;

    /// <summary>The longest that the task can run once it is accepted, in minutes.</summary>
    public int TimeoutMinutes { get; } = timeoutMinutes ?? BatchTaskLimits.TimeoutMaxMinutes;

    /// <summary>Sends once, and says what is known of the task afterwards.</summary>
    public async ValueTask<SendResult> SendAsync(
        HttpClient httpClient, ClientSettings settings, string token, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        using GuardedSend? guarded = settings.HasSendGuard ? new GuardedSend(request, body, settings, token) : null;
        SendGate gate = guarded?.Gate ?? new SendGate();
        if (guarded is null)
        {
            request.Content = new SingleUseContent(body, gate, mayBeBuffered: false);
            Credentials.Add(request, settings.AppKey, token);
        }
        else
        {
            request.Content = new ReadableContent(body);
        }

        PlatformResponse? response;
        Exception? failure = null;
        try
        {
            response = await HttpSender.SendAsync(httpClient, request, guarded, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            // What the platform answered is the truth, whatever became of it on the way through the handlers.
            response = guarded?.Response;
            failure = guarded?.Failure is Exception first && first is not OperationCanceledException ? first : broken;
        }

        // From here on nothing leaves any more, so that what is said stays true.
        bool nothingLeft = gate.Close();
        return response is not null
            ? ResponseReader.Read(response, TaskName, body, settings.AppKey, token)
            : Failed(new Redactor(body, settings.AppKey, token), failure!, nothingLeft, cancellationToken);
    }

    public void Dispose() => body.Dispose();

    private SendResult Failed(Redactor redactor, Exception failure, bool nothingLeft, CancellationToken cancellationToken)
    {
        if (failure is OperationCanceledException cancelled && cancellationToken.IsCancellationRequested)
        {
            return SendResult.Cancelled(!nothingLeft, cancelled);
        }

        Exception clean = redactor.Clean(failure);
        if (!nothingLeft)
        {
            // Whatever failed, a handler of the caller's included: the body was on its way.
            return SendResult.Unknown(new BatchTaskOutcomeUnknownException(0, default, clean.Message, TaskName, clean));
        }

        // What a handler throws is not repeated by itself: it would fail again.
        var notSent = new BatchTaskNotSentException("The batch task was not sent: " + clean.Message, TaskName, clean);
        return clean is HttpRequestException ? SendResult.NotSent(notSent) : throw notSent;
    }
}
