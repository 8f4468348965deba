using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace IoTBatchGen.Client.Responses;

/// <summary>Exceptions from outside as the caller and its logs may see them.</summary>
internal static class CleanException
{
    /// <summary>
    /// The exception itself, or one that says the same without what is to be hidden: a connection's own messages repeat a malformed answer,
    /// and a handler's the request.
    /// </summary>
    public static Exception Clean(this Redactor redactor, Exception failure)
    {
        try
        {
            return redactor.Hides(AllTextOf(failure))
                ? Like(failure, redactor.Shorten(failure.GetType().Name + ": " + failure.Message, 500))
                : failure;
        }
        catch (Exception)
        {
            // An exception's texts are other people's code as well; they must not hide what became of the task.
            return Like(failure, failure.GetType().Name + " without a readable message.");
        }
    }

    private static Exception Like(Exception failure, string said) =>
        failure is OperationCanceledException cancelled ? new OperationCanceledException(said, cancelled.CancellationToken)
            : failure is HttpRequestException ? new HttpRequestException(said)
            : (Exception)new InvalidOperationException(said);

    // What logs show beside types and stacks, of all exceptions inside it, with the data that ToString leaves out.
    private static string AllTextOf(Exception failure)
    {
        var text = new StringBuilder();
        var left = new Stack<Exception>();
        left.Push(failure);
        while (left.Count != 0)
        {
            Exception next = left.Pop();
            text.Append(next.Message).Append('\n');
            foreach (DictionaryEntry entry in next.Data)
            {
                text.Append(entry.Key).Append('\n').Append(entry.Value).Append('\n');
            }

            if (next is AggregateException several)
            {
                foreach (Exception inner in several.InnerExceptions)
                {
                    left.Push(inner);
                }
            }
            else if (next.InnerException is Exception inner)
            {
                left.Push(inner);
            }
        }

        return text.ToString();
    }
}
