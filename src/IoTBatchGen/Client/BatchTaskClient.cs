using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Creates batch tasks over HTTP.</summary>
public sealed class BatchTaskClient : IBatchTaskClient
{
    /// <summary>Makes a client.</summary>
    /// <param name="httpClient">Carries the calls; should not follow redirects, which would carry <c>app_key</c> elsewhere.</param>
    /// <param name="options">Where the platform is, and as whom to call it.</param>
    public BatchTaskClient(HttpClient httpClient, BatchTaskClientOptions options)
    {
        _ = httpClient;
        _ = options;
    }

    /// <inheritdoc/>
    public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
