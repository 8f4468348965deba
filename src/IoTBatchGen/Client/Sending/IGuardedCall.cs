using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Client.Sending;

/// <summary>A call whose request the handlers in front of the guard see without what it holds in confidence.</summary>
internal interface IGuardedCall
{
    /// <summary>What the platform answered; null as long as there is no answer.</summary>
    PlatformResponse? Response { get; }

    /// <summary>Sends, in the place of the request that the handlers saw.</summary>
    Task<HttpResponseMessage> PassAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken);
}
