using System;
using System.Collections.Generic;
using System.IO;
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
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // The caller hung up within the body, or sent more than the hard limit. Which exception tells of a hang-up depends on
            // who notices first, the reader or the connection.
            int status = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            log.Add(CallOf(context.Request, []), PlatformAnswer.Bare(status, "the body broke off: " + fault.Message));
            context.Response.StatusCode = status;
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
