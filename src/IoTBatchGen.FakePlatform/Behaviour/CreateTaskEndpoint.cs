using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Validation;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>POST /iocm/app/batchtask/v1.1.0/tasks: runs every check, in order.</summary>
/// <remarks>
/// The API document states no order. This one runs from the outside in: after the checks of every call come body, application, callback URL, tags, and
/// last what depends on existing tasks.
/// </remarks>
internal sealed class CreateTaskEndpoint(FakePlatformOptions options, ApplicationCheck applications, TaskRegistry tasks)
{
    private readonly string _ownAppId = options.AppId;
    private readonly TagCheck _tags = new(options);
    private readonly CallbackCheck _callbacks = new(options);

    public FakeResponse Handle(ReceivedRequest request)
    {
        if (!JsonContentType.Matches(request.Header("Content-Type")))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, "the Content-Type is not application/json in UTF-8");
        }

        using JsonDocument? body = JsonBody.Parse(request.Body, out string? fault, acceptsLoneSurrogates: true);
        if (body is null)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, "the body is not readable JSON: " + fault);
        }

        IReadOnlyList<BatchTaskValidationIssue> issues = BodyRules.Check(body.RootElement);
        BatchTaskValidationIssue? error = issues.FirstOrDefault(issue => issue.IsError);
        FakeResponse response = error is null
            ? Create(AcceptedBody.Read(body.RootElement))
            : FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, error.ToString());
        return response with { Issues = issues };
    }

    private FakeResponse Create(AcceptedBody body) =>
        applications.Check(body.AppId)
        ?? _callbacks.Check(body.CallbackUrl)
        ?? _tags.Check(body.Tags)
        ?? tasks.Create(body.AppId ?? _ownAppId, body);
}
