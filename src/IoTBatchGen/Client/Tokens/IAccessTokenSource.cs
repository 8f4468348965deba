using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Gives the access tokens that calls are made with.</summary>
/// <remarks>
/// Only the last token that the platform issued to an application is valid: who logs in takes everybody else's token away. So one source
/// is for all clients of an application, and where several instances call for one application they share its token through a store.
/// Called by many threads at once.
/// </remarks>
public interface IAccessTokenSource
{
    /// <summary>The token to call with.</summary>
    /// <param name="cancellationToken">Ends this caller's wait; other callers wait on.</param>
    /// <returns>The bare token, without the word Bearer.</returns>
    ValueTask<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>A token in place of one that the platform refused with 1010005.</summary>
    /// <param name="rejectedToken">The refused token. Where the source has another by now, that is the answer.</param>
    /// <param name="cancellationToken">Ends this caller's wait; other callers wait on.</param>
    /// <returns>The bare token; the refused one where there is no other, which ends the call with 1010005.</returns>
    ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken);
}
