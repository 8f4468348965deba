using System;
using System.Text.Json;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen.Client.Queries;

/// <summary>Reads the answer to a query, or says what is wrong with it.</summary>
/// <typeparam name="T">What a good answer is read as.</typeparam>
internal sealed class QueryResponseReader<T>(ClientSettings settings, QueryRequest request, Func<ArraySegment<byte>, T?> read)
    where T : class
{
    /// <exception cref="BatchTaskQueryException">The answer is an error, or not the platform's.</exception>
    public T Read(PlatformResponse response, string token)
    {
        if (response.IsSuccess && response.IsWhole && !response.IsOfAnotherRequest && TryRead(response.Body) is T result)
        {
            return result;
        }

        BatchTaskQueryException failure = Failure(response, new Redactor(null, settings.AppKey, token));
        failure.RetryAfter = RetryDelays.AskedFor(response.RetryAfter, settings.TimeProvider.GetUtcNow());
        throw failure;
    }

    private T? TryRead(ArraySegment<byte> body)
    {
        try
        {
            return read(ResponseFields.WithoutMark(body));
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // JsonException: not JSON. InvalidOperationException: text that is not UTF-8.
            return null;
        }
    }

    private BatchTaskQueryException Failure(PlatformResponse response, Redactor redactor)
    {
        if (response.IsOfAnotherRequest)
        {
            return SameEveryTime(response, "a handler followed a redirect, so this is the response to another request");
        }

        if (!response.IsWhole)
        {
            return SameEveryTime(response, FormattableString.Invariant(
                $"the response is larger than {QuerySend.MaxBytes / 1024 / 1024} MiB; query smaller pages"));
        }

        if (ResponseFields.TryRead(response.Body, out ResponseFields fields) && fields.ErrorCode is not null)
        {
            var code = new BatchTaskErrorCode(fields.ErrorCode);
            bool isKnown = BatchTaskErrorCatalog.Find(request.Operation, code, response.HttpStatus) is not null;
            return new BatchTaskQueryException(
                request.Operation,
                response.HttpStatus,
                isKnown ? code : new BatchTaskErrorCode(redactor.Shorten(code.Value, 64)),
                redactor.Shorten(fields.ErrorDescription ?? "The platform sent no description.", 500),
                request.TaskId);
        }

        string excerpt = redactor.Shorten(response.Body, 200);
        return Odd(response, "the response is not an answer to the query" + (excerpt.Length == 0 ? "." : ": " + excerpt));
    }

    private BatchTaskQueryException SameEveryTime(PlatformResponse response, string what)
    {
        BatchTaskQueryException failure = Odd(response, what + ".");
        failure.IsSameEveryTime = true;
        return failure;
    }

    private BatchTaskQueryException Odd(PlatformResponse response, string what) =>
        new BatchTaskQueryException(request.Operation, response.HttpStatus, default, what, request.TaskId);
}
