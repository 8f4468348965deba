using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;

namespace IoTBatchGen.DependencyInjection;

/// <summary>That a service collection has its client, and who set its options.</summary>
internal sealed class ClientRegistration
{
    private Action<BatchTaskConnectionOptions>? _configure;

    /// <summary>The one of a service collection.</summary>
    public static ClientRegistration GetOrAdd(IServiceCollection services)
    {
        ServiceDescriptor? there = services.FirstOrDefault(service => service.ServiceType == typeof(ClientRegistration));
        if (there?.ImplementationInstance is ClientRegistration registration)
        {
            return registration;
        }

        services.AddSingleton(registration = new ClientRegistration());
        return registration;
    }

    /// <summary>Whether an action is to be added to the options; not one that was added already.</summary>
    /// <exception cref="InvalidOperationException">Another was added: the two platforms' addresses and secrets would mix.</exception>
    public bool Adds(Action<BatchTaskConnectionOptions>? configure)
    {
        if (configure is null || configure.Equals(_configure))
        {
            return false;
        }

        if (_configure is not null)
        {
            throw new InvalidOperationException(
                "AddBatchTaskClient was called before with other options. A service collection has one client, and the options of two calls would"
                + " mix: the address of one platform with the secret of another. Set all options in one call, or add to them with"
                + " services.Configure<BatchTaskConnectionOptions>(…); a client for a second platform needs a service collection of its own.");
        }

        _configure = configure;
        return true;
    }
}
