using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>A token source whose every token can stand in a header.</summary>
internal sealed class CheckedTokens(IAccessTokenSource source)
{
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        Check(await source.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Another token, or the rejected one where there is no other.</summary>
    public async ValueTask<string> RenewAsync(string rejected, CancellationToken cancellationToken) =>
        Check(await source.RenewAsync(rejected, cancellationToken).ConfigureAwait(false));

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
