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
    private readonly CallGate _gate;
    private readonly RouteTable _routes;
    private readonly FaultInjector _injector;

    public RequestHandler(FakePlatformOptions options)
    {
        Tokens = new TokenStore(options);
        Tasks = new TaskRegistry(options);
        Faults = new FaultQueue(options.Faults);
        Log = new RequestLog(options);
        _gate = new CallGate(options, Tokens);
        _routes = new RouteTable(options, Tokens, Tasks);
        _injector = new FaultInjector(options);
    }

    public TokenStore Tokens { get; }

    public TaskRegistry Tasks { get; }

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
        if (_routes.Find(request, out string id, out string? allowed) is not { } route)
        {
            await RejectAsync(context, request, allowed).ConfigureAwait(false);
            return;
        }

        // Faults are for the calls of the API, not for logins.
        InjectedFault injected = route.Call != FakeCalls.None && body is not null ? Faults.Next(route.Call) : default;
        FakeResponse response = body is null ? TooLong() : Respond(route, request, id, injected);
        Log.Add(request, response, route.Call, injected.Fault);
        await _injector.WriteAsync(context, response, injected.Fault).ConfigureAwait(false);
    }

    private async Task RejectAsync(HttpContext context, ReceivedRequest request, string? allowed)
    {
        FakeResponse response = allowed is null
            ? FakeResponse.Bare(StatusCodes.Status404NotFound, "the paths are " + _routes.Paths())
            : FakeResponse.Bare(StatusCodes.Status405MethodNotAllowed, "the only method is " + allowed);
        if (allowed is not null)
        {
            context.Response.Headers.Allow = allowed;
        }

        Log.Add(request, response);
        await ResponseWriter.WriteAsync(context.Response, response).ConfigureAwait(false);
    }

    private FakeResponse Respond(Route route, ReceivedRequest request, string id, InjectedFault injected)
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
                return FakeResponse.Rejected(BatchTaskErrorCode.Throttled, "an injected fault").Of(route.Operation);
            case FakeFault.ExpireToken:
                Tokens.Expire();
                break;
        }

        FakeResponse response = (route.Call == FakeCalls.None ? null : _gate.Check(request)) ?? route.Handle(request, id);
        return response.Of(route.Operation);
    }

    private static FakeResponse TooLong() =>
        FakeResponse.Bare(StatusCodes.Status413PayloadTooLarge, $"the body is longer than {BodyReader.Limit} bytes");

    private static ReceivedRequest Receive(HttpRequest request, byte[] body)
    {
        Dictionary<string, string> headers =
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> query =
            request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal);
        return new ReceivedRequest(request.Method, request.Path.Value ?? string.Empty, query, headers, body);
    }
}
