using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IoTBatchGen.AspNetCore;

/// <summary>Answers the requests of the mapped address: checks, reads and passes on.</summary>
internal sealed class CallbackEndpoint
{
    // Listeners of the framework's activity have set it when the endpoint runs, with the key of the task in it.
    private const string PathTag = "url.path";

    private readonly BatchTaskCallbacks _callbacks;
    private readonly BatchTaskCallbackOptions _options;
    private readonly TimeProvider _time;
    private readonly CallbackLog _log;
    private readonly CallbackMetrics _metrics;
    private readonly CallbackHandling _handling;

    public CallbackEndpoint(IServiceProvider services, BatchTaskCallbacks callbacks, Func<BatchTaskCallback, CancellationToken, Task> handler)
    {
        _callbacks = callbacks;
        _options = services.GetRequiredService<IOptions<BatchTaskCallbackOptions>>().Value;
        _time = services.GetRequiredService<TimeProvider>();
        _metrics = services.GetRequiredService<CallbackMetrics>();
        _log = new CallbackLog(services.GetRequiredService<ILoggerFactory>().CreateLogger<BatchTaskCallbacks>());
        _handling = new CallbackHandling(
            handler, services.GetRequiredService<IServiceScopeFactory>(), new CommandMemory(_options.RememberedCommands), _time, _log);
        _log.Mapped(callbacks.Prefix);
    }

    public async Task HandleAsync(HttpContext context)
    {
        long start = _time.GetTimestamp();
        HideKey(context);
        CallbackOutcome outcome = await ReceiveAsync(context, start).ConfigureAwait(false);
        _metrics.Record(_time.GetElapsedTime(start), outcome);
        context.Response.StatusCode = outcome.Status;
    }

    private static void HideKey(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } activity && activity.GetTagItem(PathTag) is not null)
        {
            activity.SetTag(PathTag, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        }
    }

    private static string? ValueOf(HttpContext context, string parameter) => context.Request.RouteValues[parameter] as string;

    private async Task<CallbackOutcome> ReceiveAsync(HttpContext context, long start)
    {
        DateTimeOffset now = _time.GetUtcNow();
        if (ValueOf(context, CallbackPattern.Key) is not { } key
            || ValueOf(context, CallbackPattern.Task) is not { } text
            || _callbacks.TaskOf(key, text) is not { } taskName)
        {
            // Before all else, so that nothing distinguishes the answer from that to an unknown path.
            _log.WrongKey();
            return CallbackOutcome.WrongKey;
        }

        try
        {
            byte[] body;
            using (var tooLate = new CancellationTokenSource(Left(start), _time))
            {
                body = await CallbackBody.ReadAsync(context, _options.MaxBodyBytes, tooLate.Token).ConfigureAwait(false);
            }

            var callback = new BatchTaskCallback { TaskName = taskName, Result = DeviceCommandResult.Parse(body), ReceivedAt = now };
            return await _handling.PassOnAsync(callback, Left(start)).ConfigureAwait(false);
        }
        catch (CallbackRejectedException rejected)
        {
            _log.Rejected(taskName, rejected.Outcome.Status, rejected.Message);
            return rejected.Outcome;
        }
        catch (FormatException unreadable)
        {
            _log.Rejected(taskName, CallbackOutcome.Unreadable.Status, unreadable.Message);
            return CallbackOutcome.Unreadable;
        }
        catch (Exception fault)
        {
            // Of a middleware that replaced the body, for example. The server would answer 500, after which the platform does not repeat the result.
            _log.Unexpected(taskName, fault);
            return CallbackOutcome.Failed;
        }
    }

    private TimeSpan Left(long start)
    {
        TimeSpan left = _options.HandlerTimeout - _time.GetElapsedTime(start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
