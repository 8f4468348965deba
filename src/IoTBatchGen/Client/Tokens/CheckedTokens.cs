using System;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen.Client.Tokens;

/// <summary>An access token source whose tokens can all be put into a header, and whose failures are all an <see cref="AccessTokenException"/>.</summary>
internal sealed class CheckedTokens(IAccessTokenSource source)
{
    /// <exception cref="AccessTokenException">There is no token, for whatever reason.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ValueTask<string> GetAsync(string? taskName, CancellationToken cancellationToken) => AskAsync(null, taskName, cancellationToken);

    /// <summary>Another token, or the rejected one where there is no other.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public ValueTask<string> RenewAsync(string rejected, string? taskName, CancellationToken cancellationToken) =>
        AskAsync(rejected, taskName, cancellationToken);

    private ValueTask<string> AskAsync(string? rejected, string? taskName, CancellationToken cancellationToken)
    {
        string? token;
        try
        {
            ValueTask<string> asked = rejected is null ? source.GetAsync(cancellationToken) : source.RenewAsync(rejected, cancellationToken);
            if (!asked.IsCompletedSuccessfully)
            {
                return new ValueTask<string>(WaitAsync(asked, taskName, cancellationToken));
            }

            token = asked.Result;
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            throw AccessTokenException.FromFailure(failure, taskName);
        }

        return new ValueTask<string>(Checked(token, taskName));
    }

    // A continuation and not an asynchronous method, for which the first call of a process would compile some ten methods.
    private static Task<string> WaitAsync(ValueTask<string> asked, string? taskName, CancellationToken cancellationToken) =>
        TaskWaiter.WaitAsync(asked, null, cancellationToken).AsTask().ContinueWith(
            ended => Checked(ended, taskName, cancellationToken),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

    private static string Checked(Task<string> ended, string? taskName, CancellationToken cancellationToken)
    {
        string? token;
        try
        {
            token = ended.GetAwaiter().GetResult();
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            throw AccessTokenException.FromFailure(failure, taskName);
        }

        return Checked(token, taskName);
    }

    private static string Checked(string? token, string? taskName)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new AccessTokenException(
                "There is no access token: the access token provider returned null or an empty text.", taskName, null);
        }

        return HeaderText.IsLegal(token!)
            ? token!
            : throw new AccessTokenException(
                "The access token " + HeaderText.Illegal + ". The access token provider must return the bare token, without the word Bearer.",
                taskName,
                null);
    }
}
