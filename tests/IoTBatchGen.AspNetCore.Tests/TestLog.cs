using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>All log entries, with scopes, as text and as the state that a structured logger stores.</summary>
internal sealed class TestLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _entries = new();

    /// <summary>The entries about callbacks, with the levels.</summary>
    public IEnumerable<(LogLevel Level, string Text)> Callbacks =>
        _entries.Where(entry => entry.Category == "IoTBatchGen.BatchTaskCallbacks").Select(entry => (entry.Level, entry.Text));

    public IEnumerable<string> All => _entries.Select(entry => entry.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(TestLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log._entries.Enqueue((category + " scope", LogLevel.None, Deep(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            log._entries.Enqueue((category, logLevel, $"{eventId.Id}: {formatter(state, exception)}{exception?.ToString().Insert(0, " ")}"));
            log._entries.Enqueue((category + " state", logLevel, Deep(state)));
        }

        private static string Deep(object? state) => state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(",", pairs.Select(pair => $"{pair.Key}={pair.Value}"))
            : state?.ToString() ?? string.Empty;
    }
}
