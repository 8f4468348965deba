using System;
using IoTBatchGen;
using IoTBatchGen.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides an extension method that adds callbacks of batch tasks to a service collection.</summary>
public static class BatchTaskCallbackServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="BatchTaskCallbacks"/>, a singleton that makes the callback URLs of tasks, and what <c>MapBatchTaskCallbacks</c> needs.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">The action that sets the options, or <see langword="null"/> when they are configured elsewhere.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddBatchTaskCallbacks(this IServiceCollection services, Action<BatchTaskCallbackOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<BatchTaskCallbackOptions> options = services.AddOptions<BatchTaskCallbackOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BatchTaskCallbackOptions>, CallbackOptionsValidator>());
        services.TryAddSingleton(
            provider => new BatchTaskCallbacks(provider.GetRequiredService<IOptions<BatchTaskCallbackOptions>>().Value));
        services.TryAddSingleton<CallbackMetrics>();
        return services;
    }
}
