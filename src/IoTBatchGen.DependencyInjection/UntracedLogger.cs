using System;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.DependencyInjection;

/// <summary>
/// A logger without the level Trace, at which the default logs of HTTP clients contain headers; and without exceptions, which would fail the call
/// that it logs.
/// </summary>
internal sealed class UntracedLogger(ILogger logger) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        IDisposable? scope = null;
        Quietly(() => scope = logger.BeginScope(state));
        return scope is null ? null : new QuietScope(scope);
    }

    public bool IsEnabled(LogLevel logLevel)
    {
        bool isEnabled = false;
        Quietly(() => isEnabled = logLevel != LogLevel.Trace && logger.IsEnabled(logLevel));
        return isEnabled;
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Quietly(() => logger.Log(logLevel, eventId, state, exception, formatter));
        }
    }

    private static void Quietly(Action log)
    {
        try
        {
            log();
        }
        catch (Exception)
        {
            // A log that cannot be written is not a call that failed.
        }
    }

    private sealed class QuietScope(IDisposable scope) : IDisposable
    {
        public void Dispose() => Quietly(scope.Dispose);
    }
}
