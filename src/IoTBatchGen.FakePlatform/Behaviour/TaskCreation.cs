using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Validation;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>POST /iocm/app/batchtask/v1.1.0/tasks: every check, in the order in which a call meets them.</summary>
/// <remarks>
/// The document does not state an order. This one goes from the outside in: how often, who, may they, is the body right, whose
/// task, which tags, and last what depends on the tasks there are.
/// </remarks>
internal sealed class TaskCreation(FakePlatformOptions options, TokenDesk tokens)
{
    private readonly string _ownAppId = options.AppId;
    private readonly CallThrottle _throttle = new(options.TimeProvider, options.MaxCallsPerMinute);
    private readonly CredentialCheck _credentials = new(options, tokens);
    private readonly ApplicationCheck _applications = new(options);
    private readonly TagCheck _tags = new(options);

    public TaskRegistry Tasks { get; } = new(options);

    public PlatformAnswer Decide(Call call) => _throttle.Check() ?? _credentials.Check(call) ?? ReadBody(call);

    private PlatformAnswer ReadBody(Call call)
    {
        if (!JsonContentType.Matches(call.Header("Content-Type")))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.InvalidInput, "the Content-Type is not application/json in UTF-8");
        }

        using JsonDocument? body = JsonBody.Parse(call.Body, out string? fault);
        if (body == null)
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.InvalidInput, "the body is not readable JSON: " + fault);
        }

        IReadOnlyList<BatchTaskProblem> problems = BodyRules.Judge(body.RootElement);
        BatchTaskProblem? error = problems.FirstOrDefault(problem => problem.IsError);
        PlatformAnswer answer = error == null
            ? Create(AcceptedBody.Read(body.RootElement))
            : PlatformAnswer.Refused(BatchTaskErrorCode.InvalidInput, error.ToString());
        return answer with { Problems = problems };
    }

    private PlatformAnswer Create(AcceptedBody body) =>
        _applications.Check(body.AppId) ?? _tags.Check(body.Tags) ?? Tasks.Create(body.AppId ?? _ownAppId, body);
}
