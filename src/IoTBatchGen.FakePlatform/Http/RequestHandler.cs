using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Turns an HTTP request into its response, and records both before the response is sent.</summary>
internal sealed class RequestHandler
{
    private const string TasksPath = "/iocm/app/batchtask/v1.1.0/tasks";
    private const string LoginPath = "/iocm/app/sec/v1.1.0/login";
    private const string RefreshPath = "/iocm/app/sec/v1.1.0/refreshToken";

    private readonly TokenEndpoint _tokenEndpoint;
    private readonly FaultInjector _injector;

    public RequestHandler(FakePlatformOptions options)
    {
        Tokens = new TokenStore(options);
        CreateTask = new CreateTaskEndpoint(options, Tokens);
        Faults = new FaultQueue(options.Faults);
        Log = new RequestLog(options.OnRequest);
        _tokenEndpoint = new TokenEndpoint(Tokens);
        _injector = new FaultInjector(options);
    }

    public TokenStore Tokens { get; }

    public CreateTaskEndpoint CreateTask { get; }

    public FaultQueue Faults { get; }

    public RequestLog Log { get; }

    public async Task HandleAsync(HttpContext context)
    {
        byte[]? body;
        try
        {
            body = await BodyReader.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // The caller hung up within the body, or sent more than the hard limit. A hang-up gives one exception or the other,
            // depending on who notices it first, the reader or the connection.
            int status = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            Log.Add(Receive(context.Request, []), FakeResponse.Bare(status, "the body broke off: " + fault.Message));
            context.Response.StatusCode = status;
            return;
        }

        ReceivedRequest request = Receive(context.Request, body ?? []);
        FakeResponse? early = Route(request, context.Response) ?? (body is null ? TooLong() : null);
        if (early is null && request.Path == TasksPath)
        {
            await CreateAsync(context, request).ConfigureAwait(false);
            return;
        }

        FakeResponse response = early ?? (request.Path == LoginPath ? _tokenEndpoint.Login(request) : _tokenEndpoint.Refresh(request));
        Log.Add(request, response);
        await ResponseWriter.WriteAsync(context.Response, response).ConfigureAwait(false);
    }

    private async Task CreateAsync(HttpContext context, ReceivedRequest request)
    {
        InjectedFault injected = Faults.Next();
        FakeResponse response = Respond(request, injected);
        Log.Add(request, response, injected.Fault);
        await _injector.WriteAsync(context, response, injected.Fault).ConfigureAwait(false);
    }

    private FakeResponse Respond(ReceivedRequest request, InjectedFault injected)
    {
        if (injected.Error is not null)
        {
            return FakeResponse.Rejected(injected.Error, "requested by RejectNext");
        }

        switch (injected.Fault)
        {
            case FakeFault.DropBefore:
                return FakeResponse.Bare(0, "dropped before it was processed");
            case FakeFault.BadGatewayBefore:
                return FakeResponse.Bare(StatusCodes.Status502BadGateway, "not passed on");
            case FakeFault.Throttle:
                return FakeResponse.Rejected(BatchTaskErrorCode.Throttled, "an injected fault");
            case FakeFault.ExpireToken:
                Tokens.Expire();
                break;
        }

        return CreateTask.Handle(request);
    }

    private static FakeResponse? Route(ReceivedRequest request, HttpResponse response)
    {
        if (request.Path is not (TasksPath or LoginPath or RefreshPath))
        {
            return FakeResponse.Bare(StatusCodes.Status404NotFound, $"the paths are {TasksPath}, {LoginPath} and {RefreshPath}");
        }

        if (string.Equals(request.Method, HttpMethods.Post, StringComparison.Ordinal))
        {
            return null;
        }

        response.Headers.Allow = HttpMethods.Post;
        return FakeResponse.Bare(StatusCodes.Status405MethodNotAllowed, "the only method is POST");
    }

    private static FakeResponse TooLong() =>
        FakeResponse.Bare(StatusCodes.Status413PayloadTooLarge, $"the body is longer than {BodyReader.Limit} bytes");

    private static ReceivedRequest Receive(HttpRequest request, byte[] body)
    {
        Dictionary<string, string> headers =
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new ReceivedRequest(request.Method, request.Path.Value ?? string.Empty, headers, body);
    }
}
