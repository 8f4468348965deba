using System;
using System.Threading;
using IoTBatchGen;
using IoTBatchGen.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the client to a service collection.</summary>
public static class BatchTaskServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IBatchTaskClient"/>, a singleton on <c>IHttpClientFactory</c>, with login, limits, TLS, logs, traces and metrics.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null where they are configured elsewhere.</param>
    /// <returns>
    /// The builder of the HTTP client, to add handlers. A handler that repeats requests is stopped at the second body: the client repeats
    /// by itself what is safe to repeat.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddBatchTaskClient(
        this IServiceCollection services, Action<BatchTaskConnectionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<BatchTaskConnectionOptions> options = services.AddOptions<BatchTaskConnectionOptions>().ValidateOnStart();
        if (configure != null)
        {
            options.Configure(configure);
        }

        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BatchTaskConnectionOptions>, ConnectionOptionsValidator>());
        services.TryAddSingleton<PlatformConnection>();
        services.TryAddSingleton<IBatchTaskClient>(provider => provider.GetRequiredService<PlatformConnection>().Client);
        return services.AddHttpClient(PlatformConnection.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(
                provider => PlatformHandler.Create(provider.GetRequiredService<IOptions<BatchTaskConnectionOptions>>().Value))

            // The client lives as long as the provider, so connections age by themselves instead (PlatformHandler).
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // app_key and Authorization; logged at Trace otherwise.
            .RedactLoggedHeaders(_ => true);
    }
}
