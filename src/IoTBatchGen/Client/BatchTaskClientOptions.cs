using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>How <see cref="BatchTaskClient"/> reaches the platform and as whom.</summary>
public sealed class BatchTaskClientOptions
{
    /// <summary>
    /// The platform's address, such as <c>https://platform.example:8743</c>, perhaps with a path before the API's own. Mandatory;
    /// https, unless the host is loopback.
    /// </summary>
    public Uri? ServerUrl { get; set; }

    /// <summary>The header <c>app_key</c>. Mandatory. API document, "Request Parameters".</summary>
    public string? AppKey { get; set; }

    /// <summary>The <c>appId</c> of tasks that state none; null omits the field (see error 100217).</summary>
    public string? AppId { get; set; }

    /// <summary>
    /// Gives the access token for the header <c>Authorization</c>, without the word Bearer. Mandatory. Asked once a call.
    /// </summary>
    /// <remarks>Where it gives null or nothing, the call ends with an <see cref="InvalidOperationException"/>.</remarks>
    public Func<CancellationToken, ValueTask<string>>? AccessToken { get; set; }

    /// <summary>What to do with a task that has problems; <see cref="BatchTaskValidation.Strict"/> unless set.</summary>
    public BatchTaskValidation Validation { get; set; } = BatchTaskValidation.Strict;

    /// <summary>
    /// Gets the problems of a task that is sent all the same: under <see cref="BatchTaskValidation.Warn"/> any, under
    /// <see cref="BatchTaskValidation.Strict"/> those of a task that has no errors. Called before the task is sent.
    /// </summary>
    public Action<BatchTask, IReadOnlyList<BatchTaskProblem>>? OnProblems { get; set; }
}
