using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using IoTBatchGen.Client.Following;
using IoTBatchGen.Client.Queries;
using IoTBatchGen.Client.RateLimiting;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Client.Telemetry;
using IoTBatchGen.Json;
using IoTBatchGen.Validation;

namespace IoTBatchGen;

/// <summary>Creates batch tasks over HTTP, and follows them to their end.</summary>
/// <remarks>
/// API document, "API Prototype". The client sends a task again only when the platform certainly did not accept it, or when
/// <see cref="BatchTaskClientOptions.ResolveUnknownOutcome"/> is set. An instance can be used by many threads at once.
/// </remarks>
public sealed partial class BatchTaskClient : IBatchTaskClient
{
    private readonly HttpClient _httpClient;
    private readonly ClientSettings _settings;
    private readonly TaskQueries _queries;
    private TaskWatcher? _watcher;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskClient"/> class.</summary>
    /// <param name="httpClient">
    /// The HTTP client that makes the calls. It should not follow redirects, which would carry the header <c>app_key</c> elsewhere. Its timeout
    /// applies to each send with its answer, and its default version and version policy to each request; its base address is not used. The
    /// caller disposes it. A handler in it that repeats requests is stopped, and one that reads the body of a task fails, unless the innermost
    /// handler is a <see cref="BatchTaskSendGuard"/>.
    /// </param>
    /// <param name="options">The options. They are copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An option is missing or wrong: the server URL is not an absolute https URL (http only for a loopback host), the app key has a character
    /// that cannot be in a header, the app id is longer than 64 characters, or a number is out of range.
    /// </exception>
    public BatchTaskClient(HttpClient httpClient, BatchTaskClientOptions options)
    {
        _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        _settings = new ClientSettings(options ?? throw new ArgumentNullException(nameof(options)));
        _queries = new TaskQueries(httpClient, _settings);
    }

    /// <inheritdoc/>
    public async Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default)
    {
        _ = task ?? throw new ArgumentNullException(nameof(task));
        SendRehearsal.Begin(_settings);
        using CallTrace trace = _settings.Telemetry.StartCall(task, _settings.Endpoint);
        CreateTaskCall? call = null;
        try
        {
            // Before the first wait and before other people's code: what is sent is what was validated, even if the task is changed meanwhile.
            using TaskRequest request = Prepare(task, out IReadOnlyList<BatchTaskValidationIssue> issues);
            if (issues.Count != 0)
            {
                _settings.Telemetry.IssuesFound(task, issues);
            }

            call = new CreateTaskCall(_httpClient, _settings, request);
            cancellationToken.ThrowIfCancellationRequested();
            TaskLease? lease = _settings.TaskPermits is null
                ? null
                : await TaskLease.TakeAsync(_settings.TaskPermits, request.TaskName, _settings.TimeProvider, cancellationToken).ConfigureAwait(false);
            BatchTaskCreated created;
            try
            {
                // The first send is here: for an asynchronous method of its own, the first call of a process would compile some ten methods.
                SendResult result = _settings.CallPermits is null
                    ? await call.SendAsync(await call.TakeTokenAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false)
                    : await call.SendWithPermitAsync(_settings.CallPermits, cancellationToken).ConfigureAwait(false);
                string? taskId = call.IsEnd(result) ? result.TaskId : await call.SendAgainAsync(result, cancellationToken).ConfigureAwait(false);
                created = new BatchTaskCreated(taskId, request.TaskName, lease);
                if (lease is not null && created.IsTaskIdKnown)
                {
                    _settings.TaskLeases?.Add(created.TaskId, lease);
                }
            }
            finally
            {
                lease?.EndCall(call.MayExist, request.TimeoutMinutes);
            }

            trace.Created(created, call.Sends);
            return created;
        }
        catch (OperationCanceledException canceled) when (call is not null && cancellationToken.IsCancellationRequested)
        {
            BatchTaskCanceledException failure = call.Canceled(canceled, cancellationToken);
            trace.Failed(failure, call.Sends);
            throw failure;
        }
        catch (Exception failure)
        {
            trace.Failed(failure, call?.Sends ?? 0);
            throw;
        }
    }

    // Validates and writes.
    private TaskRequest Prepare(BatchTask task, out IReadOnlyList<BatchTaskValidationIssue> issues)
    {
        RequestBuffer body = BatchTaskJson.BufferFor(task);
        try
        {
            var writer = new BatchTaskWriter(body, task);
            bool areListsPlain = writer.WriteTargets(_settings.AppId);
            issues = Validate(task, areListsPlain);
            writer.WriteRest();
            return new TaskRequest(task.TaskName, task.Timeout, body);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    // The issues to report of a task that is sent all the same.
    private IReadOnlyList<BatchTaskValidationIssue> Validate(BatchTask task, bool areListsPlain)
    {
        bool isStrict = _settings.Validation == BatchTaskValidation.Strict;

        // A list is searched for repeated ids only where an observer hears of them.
        if (_settings.Validation == BatchTaskValidation.Off
            || (!_settings.Telemetry.HasObserver && !(isStrict && BatchTaskValidator.HasErrors(task, areListsPlain))))
        {
            return Array.Empty<BatchTaskValidationIssue>();
        }

        IReadOnlyList<BatchTaskValidationIssue> issues = task.Validate();
        return isStrict && HasError(issues) ? throw new BatchTaskValidationException(issues, task.TaskName) : issues;
    }

    private static bool HasError(IReadOnlyList<BatchTaskValidationIssue> issues)
    {
        for (int i = 0; i < issues.Count; i++)
        {
            if (issues[i].IsError)
            {
                return true;
            }
        }

        return false;
    }
}
