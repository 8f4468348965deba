using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>From an HTTP request to its answer, recorded before the answer is sent.</summary>
internal sealed class RequestHandler
{
    private const string TasksPath = "/iocm/app/batchtask/v1.1.0/tasks";
    private const string LoginPath = "/iocm/app/sec/v1.1.0/login";
    private const string RefreshPath = "/iocm/app/sec/v1.1.0/refreshToken";

    private readonly TokenIssue _issue;
    private readonly FaultyAnswer _faulty;

    public RequestHandler(FakePlatformOptions options)
    {
        Tokens = new TokenDesk(options);
        Creation = new TaskCreation(options, Tokens);
        Faults = new Faults(options.Faults);
        Log = new RequestLog(options.OnRequest);
        _issue = new TokenIssue(Tokens);
        _faulty = new FaultyAnswer(options);
    }

    public TokenDesk Tokens { get; }

    public TaskCreation Creation { get; }

    public Faults Faults { get; }

    public RequestLog Log { get; }

    public async Task HandleAsync(HttpContext context)
    {
        byte[]? body;
        try
        {
            body = await BodyStream.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // The caller hung up within the body, or sent more than the hard limit. Which exception tells of a hang-up depends on
            // who notices first, the reader or the connection.
            int status = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            Log.Add(CallOf(context.Request, []), PlatformAnswer.Bare(status, "the body broke off: " + fault.Message));
            context.Response.StatusCode = status;
            return;
        }

        Call call = CallOf(context.Request, body ?? []);
        PlatformAnswer? elsewhere = Route(call, context.Response) ?? (body == null ? TooLong() : null);
        if (elsewhere == null && call.Path == TasksPath)
        {
            await CreateAsync(context, call).ConfigureAwait(false);
            return;
        }

        PlatformAnswer answer = elsewhere ?? (call.Path == LoginPath ? _issue.Login(call) : _issue.Refresh(call));
        Log.Add(call, answer);
        await AnswerWriter.WriteAsync(context.Response, answer).ConfigureAwait(false);
    }

    private async Task CreateAsync(HttpContext context, Call call)
    {
        Disturbance disturbance = Faults.Next();
        PlatformAnswer answer = Decide(call, disturbance);
        Log.Add(call, answer, disturbance.Fault);
        await _faulty.WriteAsync(context, answer, disturbance.Fault).ConfigureAwait(false);
    }

    private PlatformAnswer Decide(Call call, Disturbance disturbance)
    {
        if (disturbance.Row != null)
        {
            return PlatformAnswer.Refused(disturbance.Row, "ordered by RefuseNext");
        }

        switch (disturbance.Fault)
        {
            case FakeFault.DropBefore:
                return PlatformAnswer.Bare(0, "dropped before it was looked at");
            case FakeFault.BadGatewayBefore:
                return PlatformAnswer.Bare(StatusCodes.Status502BadGateway, "not passed on");
            case FakeFault.Throttle:
                return PlatformAnswer.Refused(BatchTaskErrorCode.Throttled, "a fault of the mix, or of InjectNext");
            case FakeFault.ExpireToken:
                Tokens.Expire();
                break;
        }

        return Creation.Decide(call);
    }

    private static PlatformAnswer? Route(Call call, HttpResponse response)
    {
        if (call.Path is not (TasksPath or LoginPath or RefreshPath))
        {
            return PlatformAnswer.Bare(StatusCodes.Status404NotFound, $"the paths are {TasksPath}, {LoginPath} and {RefreshPath}");
        }

        if (string.Equals(call.Method, HttpMethods.Post, StringComparison.Ordinal))
        {
            return null;
        }

        response.Headers.Allow = HttpMethods.Post;
        return PlatformAnswer.Bare(StatusCodes.Status405MethodNotAllowed, "the one method is POST");
    }

    private static PlatformAnswer TooLong() =>
        PlatformAnswer.Bare(StatusCodes.Status413PayloadTooLarge, $"the body is longer than {BodyStream.Limit} bytes");

    private static Call CallOf(HttpRequest request, byte[] body)
    {
        Dictionary<string, string> headers =
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new Call(request.Method, request.Path.Value ?? string.Empty, headers, body);
    }
}
