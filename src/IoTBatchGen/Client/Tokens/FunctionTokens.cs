using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Client.Tokens;

/// <summary>Tokens of <see cref="BatchTaskClientOptions.AccessTokenProvider"/>; called again after a rejection, it may have another by now.</summary>
internal sealed class FunctionTokens(Func<CancellationToken, ValueTask<string>> function) : IAccessTokenSource
{
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => function(cancellationToken);

    public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => function(cancellationToken);
}
