using System;
using System.Linq;
using System.Threading;
using IoTBatchGen;
using IoTBatchGen.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides an extension method that adds the client to a service collection.</summary>
public static class BatchTaskServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IBatchTaskClient"/>, a singleton on <c>IHttpClientFactory</c>, with login, limits, TLS, logs, traces and metrics.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// The action that sets the options, or <see langword="null"/> when they are configured elsewhere. Only one call can have an action; add more with
    /// <c>services.Configure&lt;BatchTaskConnectionOptions&gt;</c>.
    /// </param>
    /// <returns>
    /// The builder of the HTTP client, to add handlers or to replace the primary one. The handlers can read, copy, log, repeat and hedge requests: a
    /// <see cref="BatchTaskSendGuard"/> behind them sends a task once and has the platform's answer.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The method was called before for these services with another action: one client would get the options of two.
    /// </exception>
    public static IHttpClientBuilder AddBatchTaskClient(
        this IServiceCollection services, Action<BatchTaskConnectionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<BatchTaskConnectionOptions> options = services.AddOptions<BatchTaskConnectionOptions>().ValidateOnStart();
        if (ClientRegistration.GetOrAdd(services).Adds(configure))
        {
            options.Configure(configure!);
        }

        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BatchTaskConnectionOptions>, ConnectionOptionsValidator>());
        services.TryAddSingleton<PlatformConnection>();
        services.TryAddSingleton<IBatchTaskClient>(provider => provider.GetRequiredService<PlatformConnection>().Client);
        AddFilter(services);
        return services.AddHttpClient(PlatformConnection.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(
                provider => PlatformHandler.Create(
                    provider.GetRequiredService<IOptions<BatchTaskConnectionOptions>>().Value,
                    new ClientLog(provider.GetRequiredService<ILoggerFactory>().CreateLogger<BatchTaskClient>())))

            // The client lives as long as the provider, so connections age by themselves instead (PlatformHandler).
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    // The first filter acts last: behind the handlers that all others add.
    private static void AddFilter(IServiceCollection services)
    {
        if (!services.Any(service => !service.IsKeyedService && service.ImplementationType == typeof(PlatformHandlerFilter)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, PlatformHandlerFilter>());
        }
    }
}
