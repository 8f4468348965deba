using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.DependencyInjection;

/// <summary>
/// Puts the guard behind whatever handlers an application adds or replaces, and takes headers out of the default logs. It is before all
/// other filters and so acts last.
/// </summary>
internal sealed class PlatformHandlerFilter(ILoggerFactory loggers) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name == PlatformConnection.HttpClientName)
        {
            builder.PrimaryHandler = Guarded(builder.PrimaryHandler);
            LogWithoutHeaders(builder.AdditionalHandlers);
        }
    };

    // A primary handler may be a chain itself: the guard goes in front of its last, as far as nothing has been sent through it yet.
    private static HttpMessageHandler Guarded(HttpMessageHandler primary)
    {
        if (primary is not DelegatingHandler { InnerHandler: not null } last)
        {
            return new BatchTaskSendGuard(primary);
        }

        while (last.InnerHandler is DelegatingHandler { InnerHandler: not null } deeper)
        {
            last = deeper;
        }

        try
        {
            if (last is not BatchTaskSendGuard)
            {
                last.InnerHandler = new BatchTaskSendGuard(last.InnerHandler!);
            }

            return primary;
        }
        catch (InvalidOperationException)
        {
            // In use already, so it cannot be changed. In front of it the guard gives it a body that it can send but not read.
            return new BatchTaskSendGuard(primary);
        }
    }

    // RedactLoggedHeaders would clean their text only: the values stay in the state that a structured logger stores.
    private void LogWithoutHeaders(IList<DelegatingHandler> handlers)
    {
        for (int i = 0; i < handlers.Count; i++)
        {
            handlers[i] = handlers[i] switch
            {
                LoggingScopeHttpMessageHandler => new LoggingScopeHttpMessageHandler(Logger("LogicalHandler")),
                LoggingHttpMessageHandler => new LoggingHttpMessageHandler(Logger("ClientHandler")),
                DelegatingHandler other => other,
            };
        }
    }

    // The categories of IHttpClientFactory.
    private UntracedLogger Logger(string handler) =>
        new(loggers.CreateLogger($"System.Net.Http.HttpClient.{PlatformConnection.HttpClientName}.{handler}"));
}
