using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;
using IoTBatchGen.Validation;

namespace IoTBatchGen;

/// <summary>Creates batch tasks over HTTP.</summary>
/// <remarks>
/// API document, "API Prototype". A task is sent again only where it certainly was not accepted, or where
/// <see cref="BatchTaskClientOptions.ResolveAmbiguous"/> asks for it. Safe for use by many threads at once, as far as the
/// <see cref="HttpClient"/> is.
/// </remarks>
public sealed class BatchTaskClient : IBatchTaskClient
{
    private readonly HttpClient _httpClient;
    private readonly ClientSettings _settings;

    /// <summary>Makes a client.</summary>
    /// <param name="httpClient">
    /// Carries the calls; should not follow redirects, which would carry <c>app_key</c> elsewhere. Its timeout covers the whole
    /// exchange of each send, its default version and version policy are those of each call, its base address is not used. The caller
    /// disposes it. A handler in it that repeats requests is stopped, and one that reads a body fails, unless the innermost is a
    /// <see cref="BatchTaskSendGuard"/>.
    /// </param>
    /// <param name="options">Where the platform is, and as whom to call it. Copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">
    /// An option is missing or wrong: a server URL that is no absolute https URL (http only for a loopback host), an app key that
    /// cannot stand in a header, an app id over <see cref="BatchTaskLimits.AppIdMaxLength"/> characters, retries out of range.
    /// </exception>
    public BatchTaskClient(HttpClient httpClient, BatchTaskClientOptions options)
    {
        _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        _settings = new ClientSettings(options ?? throw new ArgumentNullException(nameof(options)));
    }

    /// <inheritdoc/>
    public async Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default)
    {
        _ = task ?? throw new ArgumentNullException(nameof(task));
        using CallTrace trace = _settings.Telemetry.StartCall(task, _settings.Endpoint);
        try
        {
            BatchTaskCreated created = await CreateAsync(task, trace, cancellationToken).ConfigureAwait(false);
            trace.Created(created);
            return created;
        }
        catch (Exception failure)
        {
            trace.Failed(failure);
            throw;
        }
    }

    private async ValueTask<BatchTaskCreated> CreateAsync(BatchTask task, CallTrace trace, CancellationToken cancellationToken)
    {
        // Both before the first wait and before other people's code: what is sent is what was judged, even if the task is changed meanwhile.
        IReadOnlyList<BatchTaskProblem> problems = Judge(task);
        using var request = new TaskRequest(task.TaskName, task.Timeout, BatchTaskJson.Write(task, _settings.AppId));
        if (problems.Count != 0)
        {
            Telemetry.Tell(_settings.OnProblems!, task, problems);
        }

        var submission = new Submission(_httpClient, _settings, request);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _settings.TaskPermits == null
                ? new BatchTaskCreated(await submission.RunAsync(cancellationToken).ConfigureAwait(false), null)
                : await CreateInPlaceAsync(_settings.TaskPermits, submission, request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw submission.Cancelled(cancelled, cancellationToken);
        }
        finally
        {
            trace.Sends = submission.Sends;
        }
    }

    private async ValueTask<BatchTaskCreated> CreateInPlaceAsync(
        Permits permits, Submission submission, TaskRequest request, CancellationToken cancellationToken)
    {
        var place = new TaskPlace(permits, await permits.TakeAsync(cancellationToken).ConfigureAwait(false), _settings.Clock);
        try
        {
            return new BatchTaskCreated(await submission.RunAsync(cancellationToken).ConfigureAwait(false), place);
        }
        finally
        {
            if (submission.MayExist)
            {
                place.HoldFor(request.TimeoutMinutes);
            }
            else
            {
                place.Release();
            }
        }
    }

    // The problems to tell of a task that is sent all the same.
    private IReadOnlyList<BatchTaskProblem> Judge(BatchTask task)
    {
        bool isStrict = _settings.Validation == BatchTaskValidation.Strict;

        // What nobody is told is not looked for: a list is searched for repeated ids only where somebody hears of them.
        if (_settings.Validation == BatchTaskValidation.Off
            || (_settings.OnProblems == null && !(isStrict && BatchTaskValidator.HasErrors(task))))
        {
            return Array.Empty<BatchTaskProblem>();
        }

        IReadOnlyList<BatchTaskProblem> problems = task.Validate();
        return isStrict && problems.Any(problem => problem.IsError) ? throw new BatchTaskValidationException(problems) : problems;
    }
}
