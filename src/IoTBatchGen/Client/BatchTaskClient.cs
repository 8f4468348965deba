using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen;

/// <summary>Creates batch tasks over HTTP.</summary>
/// <remarks>
/// API document, "API Prototype". A task is sent once and never again by itself: after a failure on the way it may exist all the
/// same. Safe for use by many threads at once, as far as the <see cref="HttpClient"/> is.
/// </remarks>
public sealed class BatchTaskClient : IBatchTaskClient
{
    private readonly HttpClient _httpClient;
    private readonly ClientSettings _settings;

    /// <summary>Makes a client.</summary>
    /// <param name="httpClient">
    /// Carries the calls; should not follow redirects, which would carry <c>app_key</c> elsewhere. Its timeout covers the whole
    /// exchange, its base address is not used. The caller disposes it.
    /// </param>
    /// <param name="options">Where the platform is, and as whom to call it. Copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">
    /// An option is missing or wrong: a server URL that is no absolute https URL (http only for a loopback host), an app key that
    /// cannot stand in a header, an app id over <see cref="BatchTaskLimits.AppIdMaxLength"/> characters.
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

        // Both before the first wait: what is sent is what was judged, even if the caller changes the task meanwhile.
        Judge(task);
        ArraySegment<byte> body = BatchTaskJson.ToUtf8(task, _settings.AppId);

        cancellationToken.ThrowIfCancellationRequested();
        string token = CheckToken(await _settings.AccessToken(cancellationToken).ConfigureAwait(false));
        using HttpRequestMessage request = MakeRequest(body, token);
        Answer answer = await Exchange.SendAsync(_httpClient, request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer, new Redaction(body, _settings.AppKey, token));
    }

    private static string CheckToken(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new InvalidOperationException("The access token provider gave no token.");
        }

        return HeaderText.IsLegal(token!)
            ? token!
            : throw new InvalidOperationException(
                "The access token " + HeaderText.Illegal + ". The provider gives the bare token, without the word Bearer.");
    }

    private void Judge(BatchTask task)
    {
        if (_settings.Validation == BatchTaskValidation.Off)
        {
            return;
        }

        IReadOnlyList<BatchTaskProblem> problems = task.Validate();
        if (_settings.Validation == BatchTaskValidation.Strict && problems.Any(problem => problem.IsError))
        {
            throw new BatchTaskValidationException(problems);
        }

        if (problems.Count != 0)
        {
            _settings.OnProblems?.Invoke(task, problems);
        }
    }

    private HttpRequestMessage MakeRequest(ArraySegment<byte> body, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _settings.Endpoint)
        {
            Content = new ByteArrayContent(body.Array!, body.Offset, body.Count),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("app_key", _settings.AppKey);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
