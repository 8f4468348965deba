using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>From an HTTP request to its answer, recorded before the answer is sent.</summary>
internal sealed class RequestHandler(TaskCreation creation, RequestLog log)
{
    private const string TasksPath = "/iocm/app/batchtask/v1.1.0/tasks";

    public async Task HandleAsync(HttpContext context)
    {
        byte[]? body;
        try
        {
            body = await BodyStream.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault)
        {
            // Ended early, or over the hard limit: no one waits for an answer that makes sense.
            Call broken = CallOf(context.Request, []);
            log.Add(broken, PlatformAnswer.Bare(fault.StatusCode, fault.Message));
            context.Response.StatusCode = fault.StatusCode;
            return;
        }

        Call call = CallOf(context.Request, body ?? []);
        PlatformAnswer answer = Route(call, context.Response) ?? (body == null ? TooLong() : creation.Decide(call));
        log.Add(call, answer);
        await AnswerWriter.WriteAsync(context.Response, answer).ConfigureAwait(false);
    }

    private static PlatformAnswer? Route(Call call, HttpResponse response)
    {
        if (!string.Equals(call.Path, TasksPath, StringComparison.Ordinal))
        {
            return PlatformAnswer.Bare(StatusCodes.Status404NotFound, "the one path is " + TasksPath);
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
