using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Provides the access tokens that calls are made with.</summary>
/// <remarks>
/// Only the last token that the platform issued to an application is valid: each login invalidates the previous token. So share one source
/// between all clients of an application, and share the token through a store where several instances call for one application. The methods are
/// called by many threads at once.
/// </remarks>
public interface IAccessTokenSource
{
    /// <summary>Gets the token to call with.</summary>
    /// <param name="cancellationToken">The token that ends this caller's wait. Other callers wait on.</param>
    /// <returns>The bare token, without the word Bearer.</returns>
    ValueTask<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>Gets a token in place of one that the platform rejected with error 1010005.</summary>
    /// <param name="rejectedToken">The rejected token. A source that already has another one returns that.</param>
    /// <param name="cancellationToken">The token that ends this caller's wait. Other callers wait on.</param>
    /// <returns>The bare token, or the rejected one when there is no other, which ends the call with error 1010005.</returns>
    ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken);
}
