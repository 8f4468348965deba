using System;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.DependencyInjection;

/// <summary>A logger without the level Trace, at which the default logs of HTTP clients tell headers.</summary>
internal sealed class UntracedLogger(ILogger logger) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.Trace && logger.IsEnabled(logLevel);

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            logger.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
