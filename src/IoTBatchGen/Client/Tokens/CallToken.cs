using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Client.Tokens;

/// <summary>The token of one call: requested before each send, and another one after a rejection.</summary>
internal sealed class CallToken(CheckedTokens tokens, string? taskName)
{
    private string? _last;
    private string? _rejected;
    private bool _isJustRenewed;

    /// <summary>The token of the next send.</summary>
    /// <param name="hasWaited">Whether the call has waited for a permit since its last step; a token of before may be too old.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public ValueTask<string> TakeAsync(bool hasWaited, CancellationToken cancellationToken)
    {
        if (_last is null)
        {
            return tokens.GetAsync(taskName, cancellationToken);
        }

        return _isJustRenewed && !hasWaited ? new ValueTask<string>(_last) : TakeAgainAsync(_last, cancellationToken);
    }

    /// <summary>Notes what a send goes out with.</summary>
    public void Sending(string token)
    {
        _last = token;
        _isJustRenewed = false;
    }

    /// <summary>Gets another token after the platform rejected that of the last send; whether there is one.</summary>
    public async ValueTask<bool> RenewAsync(CancellationToken cancellationToken)
    {
        string renewed = await tokens.RenewAsync(_last!, taskName, cancellationToken).ConfigureAwait(false);
        if (string.Equals(renewed, _last, StringComparison.Ordinal))
        {
            return false;
        }

        _rejected = _last;
        _last = renewed;
        _isJustRenewed = true;
        return true;
    }

    private async ValueTask<string> TakeAgainAsync(string last, CancellationToken cancellationToken)
    {
        try
        {
            string token = await tokens.GetAsync(taskName, cancellationToken).ConfigureAwait(false);

            // A source that returns the rejected one again does not know of its own renewal yet.
            return token == _rejected ? last : token;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The one that the call has may still be good; where it is not, the platform says so, and then it is to be renewed or to fail.
            return last;
        }
    }
}
