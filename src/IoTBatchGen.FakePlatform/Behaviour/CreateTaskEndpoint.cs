using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Validation;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>POST /iocm/app/batchtask/v1.1.0/tasks: runs every check, in order.</summary>
/// <remarks>
/// The API document states no order. This one runs from the outside in: rate, credentials, permission, body, application, tags, and last
/// what depends on existing tasks.
/// </remarks>
internal sealed class CreateTaskEndpoint(FakePlatformOptions options, TokenStore tokens)
{
    private readonly string _ownAppId = options.AppId;
    private readonly CallThrottle _throttle = new(options.TimeProvider, options.MaxCallsPerMinute);
    private readonly CredentialCheck _credentials = new(options, tokens);
    private readonly ApplicationCheck _applications = new(options);
    private readonly TagCheck _tags = new(options);

    public TaskRegistry Tasks { get; } = new(options);

    public FakeResponse Handle(ReceivedRequest request) => _throttle.Check() ?? _credentials.Check(request) ?? ReadBody(request);

    private FakeResponse ReadBody(ReceivedRequest request)
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
        _applications.Check(body.AppId) ?? _tags.Check(body.Tags) ?? Tasks.Create(body.AppId ?? _ownAppId, body);
}
