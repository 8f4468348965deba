using System;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen;
using IoTBatchGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Provides an extension method that maps callbacks of batch tasks.</summary>
public static class BatchTaskCallbackEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Receives the results that the platform pushes to the URLs of <see cref="BatchTaskCallbacks"/>, and passes each on to a handler once.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">
    /// Where: literal segments and then <c>{key}</c>, such as <c>/results/{key}</c>. The task's name follows as a segment of its own.
    /// </param>
    /// <param name="handler">
    /// What to do with a result. The platform gets 200 after the handler's task has succeeded, and otherwise 503, so that it sends the result
    /// again. The token is canceled when <see cref="BatchTaskCallbackOptions.HandlerTimeout"/> has passed.
    /// </param>
    /// <returns>The builder of the endpoint.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> is not literal segments and then <c>{key}</c>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddBatchTaskCallbacks</c> was not called, or this method was called before.</exception>
    public static IEndpointConventionBuilder MapBatchTaskCallbacks(
        this IEndpointRouteBuilder endpoints, string pattern, Func<BatchTaskCallback, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        BatchTaskCallbacks callbacks = endpoints.ServiceProvider.GetService<BatchTaskCallbacks>() ?? throw new InvalidOperationException(
            "There are no callbacks among the services. Call builder.Services.AddBatchTaskCallbacks(options => …) before builder.Build().");
        callbacks.Map(pattern);
        var endpoint = new CallbackEndpoint(endpoints.ServiceProvider, callbacks, handler);

        // All methods, so that with a wrong key every one of them is answered as an unknown path is.
        return endpoints.Map(CallbackPattern.RouteOf(pattern), (RequestDelegate)endpoint.HandleAsync).WithDisplayName("Batch task callbacks");
    }
}
