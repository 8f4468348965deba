using System;
using IoTBatchGen.Shared;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.AspNetCore;

/// <summary>What happens to callbacks, as log entries with stable ids. None holds a key, a URL of a task, a device id or an answer.</summary>
/// <remarks>A log is other people's code. What it throws changes nothing of a callback.</remarks>
internal sealed partial class CallbackLog(ILogger logger)
{
    public void Mapped(string prefix) => Quietly(() => Mapped(logger, prefix));

    public void Handled(string taskName, TimeSpan duration) => Quietly(() => Handled(logger, Shown(taskName), duration));

    public void NotPassedOn(string taskName, string reason) => Quietly(() => NotPassedOn(logger, Shown(taskName), reason));

    public void WrongKey() => Quietly(() => WrongKey(logger));

    public void Rejected(string taskName, int status, string reason) => Quietly(() => Rejected(logger, Shown(taskName), status, reason));

    public void Failed(string taskName, Exception failure) => Quietly(() => Failed(logger, Shown(taskName), failure));

    public void TimedOut(string taskName, Exception failure) => Quietly(() => TimedOut(logger, Shown(taskName), failure));

    public void StillRunning(string taskName) => Quietly(() => StillRunning(logger, Shown(taskName)));

    public void Busy(string taskName) => Quietly(() => Busy(logger, Shown(taskName)));

    public void ScopeFailed(Exception failure) => Quietly(() => ScopeFailed(logger, failure));

    public void CancellationFailed(Exception failure) => Quietly(() => CancellationFailed(logger, failure));

    public void Unexpected(string taskName, Exception failure) => Quietly(() => Unexpected(logger, Shown(taskName), failure));

    private static string Shown(string taskName) => MessageText.Escape(taskName);

    private static void Quietly(Action log)
    {
        try
        {
            log();
        }
        catch (Exception)
        {
            // A log that cannot be written is not a result that was not handled.
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Results of batch tasks are received; the callback URLs begin with {Prefix}")]
    private static partial void Mapped(ILogger logger, string prefix);

    [LoggerMessage(2, LogLevel.Debug, "A result of batch task {TaskName} was handled in {Duration}")]
    private static partial void Handled(ILogger logger, string taskName, TimeSpan duration);

    [LoggerMessage(3, LogLevel.Debug, "A result of batch task {TaskName} was not passed on: {Reason}")]
    private static partial void NotPassedOn(ILogger logger, string taskName, string reason);

    [LoggerMessage(4, LogLevel.Debug, "A request was answered with 404: the key in its URL is not that of a task")]
    private static partial void WrongKey(ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "A callback of batch task {TaskName} was rejected with HTTP {HttpStatus}: {Reason}")]
    private static partial void Rejected(ILogger logger, string taskName, int httpStatus, string reason);

    [LoggerMessage(6, LogLevel.Error, "The handler failed for a result of batch task {TaskName}; the platform sends it again")]
    private static partial void Failed(ILogger logger, string taskName, Exception failure);

    [LoggerMessage(7, LogLevel.Warning, "The handler was canceled at a result of batch task {TaskName} because its time was over; the platform sends it again")]
    private static partial void TimedOut(ILogger logger, string taskName, Exception failure);

    [LoggerMessage(8, LogLevel.Warning, "The handler has not ended although its token was canceled; the platform sends the result of batch task {TaskName} again")]
    private static partial void StillRunning(ILogger logger, string taskName);

    [LoggerMessage(9, LogLevel.Warning, "A result of batch task {TaskName} was not passed on in time because the handler had another one of the same command; the platform sends it again")]
    private static partial void Busy(ILogger logger, string taskName);

    [LoggerMessage(10, LogLevel.Error, "The services of a handler's scope failed when they were disposed; the result counts as handled if the handler succeeded")]
    private static partial void ScopeFailed(ILogger logger, Exception failure);

    [LoggerMessage(11, LogLevel.Error, "A callback that the handler registered at its token failed")]
    private static partial void CancellationFailed(ILogger logger, Exception failure);

    [LoggerMessage(12, LogLevel.Error, "A callback of batch task {TaskName} could not be received; the platform sends it again")]
    private static partial void Unexpected(ILogger logger, string taskName, Exception failure);
}
