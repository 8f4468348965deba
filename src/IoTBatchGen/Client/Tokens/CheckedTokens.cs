using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>A token source whose every token can stand in a header, and whose every failure is told as one of a token.</summary>
internal sealed class CheckedTokens(IAccessTokenSource source)
{
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => AskAsync(null, cancellationToken);

    /// <summary>Another token, or the rejected one where there is no other.</summary>
    public ValueTask<string> RenewAsync(string rejected, CancellationToken cancellationToken) => AskAsync(rejected, cancellationToken);

    private async ValueTask<string> AskAsync(string? rejected, CancellationToken cancellationToken)
    {
        try
        {
            ValueTask<string> asked = rejected == null
                ? source.GetAsync(cancellationToken)
                : source.RenewAsync(rejected, cancellationToken);
            return Check(await Waiting.WaitAsync(asked, null, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (!(failure is AccessTokenException) && ForeignFailure.Misleads(failure, cancellationToken))
        {
            throw new AccessTokenException(failure);
        }
    }

    private static string Check(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException("The access token provider gave no token.");
        }

        return HeaderText.IsLegal(token!)
            ? token!
            : throw new InvalidOperationException(
                "The access token " + HeaderText.Illegal + ". The provider gives the bare token, without the word Bearer.");
    }
}
