using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 100217 and 100203: whether the caller may create a task for the application it names.</summary>
internal sealed class ApplicationCheck(FakePlatformOptions options)
{
    private readonly HashSet<string> _unauthorized = new(options.UnauthorizedAppIds, StringComparer.Ordinal);
    private readonly HashSet<string> _authorized = new(options.AuthorizedAppIds, StringComparer.Ordinal) { options.AppId };

    /// <summary>
    /// Returns null if <paramref name="appId"/> may be used. A request without appId uses the caller's own application, which is always
    /// allowed.
    /// </summary>
    public FakeResponse? Check(string? appId)
    {
        // Checked first, so that the caller's own application can be listed as unauthorized too.
        if (appId is not null && _unauthorized.Contains(appId))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.ApplicationNotAuthorized, "appId names an application that is not authorized");
        }

        return appId is null || _authorized.Contains(appId)
            ? null
            : FakeResponse.Rejected(BatchTaskErrorCode.ApplicationNotExist, "appId names an unknown application");
    }
}
