using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
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
    /// exchange of each send, its base address is not used. The caller disposes it. A handler in it that repeats requests is stopped.
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
        Submission? submission = null;
        try
        {
            // Both before the first wait: what is sent is what was judged, even if the caller changes the task meanwhile.
            Judge(task);
            using var request = new TaskRequest(task.TaskName, task.Timeout, BatchTaskJson.Write(task, _settings.AppId));

            cancellationToken.ThrowIfCancellationRequested();
            submission = new Submission(_httpClient, _settings, request);
            BatchTaskCreated created = _settings.TaskLimiter == null
                ? new BatchTaskCreated(await submission.RunAsync(cancellationToken).ConfigureAwait(false), null)
                : await CreateInPlaceAsync(_settings.TaskLimiter, submission, request, cancellationToken).ConfigureAwait(false);
            trace.Created(created, submission.Sends);
            return created;
        }
        catch (Exception failure)
        {
            trace.Failed(failure, submission?.Sends ?? 0);
            throw;
        }
    }

    private async Task<BatchTaskCreated> CreateInPlaceAsync(
        RateLimiter limiter, Submission submission, TaskRequest request, CancellationToken cancellationToken)
    {
        RateLimitLease? permit = await Permit
            .TakeAsync(limiter, nameof(BatchTaskClientOptions.TaskLimiter), cancellationToken).ConfigureAwait(false);
        var place = new TaskPlace(permit!, _settings.Clock);
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

    private void Judge(BatchTask task)
    {
        if (_settings.Validation == BatchTaskValidation.Off)
        {
            return;
        }

        // What nobody is told is not looked for: a list is searched for repeated ids only where somebody hears of them.
        Action<BatchTask, IReadOnlyList<BatchTaskProblem>>? told = _settings.OnProblems;
        bool isStrict = _settings.Validation == BatchTaskValidation.Strict;
        if (told == null && !(isStrict && BatchTaskValidator.HasErrors(task)))
        {
            return;
        }

        IReadOnlyList<BatchTaskProblem> problems = task.Validate();
        if (isStrict && problems.Any(problem => problem.IsError))
        {
            throw new BatchTaskValidationException(problems);
        }

        if (problems.Count != 0)
        {
            told?.Invoke(task, problems);
        }
    }
}
