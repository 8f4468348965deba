using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 100217 and 100203: whether the caller may create a task for the application it names.</summary>
internal sealed class ApplicationCheck(FakePlatformOptions options)
{
    private readonly HashSet<string> _unauthorized = new(options.UnauthorizedAppIds, StringComparer.Ordinal);
    private readonly HashSet<string> _authorized = new(options.AuthorizedAppIds, StringComparer.Ordinal) { options.AppId };

    /// <summary>Null for an <paramref name="appId"/> that may be used; no appId is the caller's own application and always may.</summary>
    public PlatformAnswer? Check(string? appId)
    {
        // Asked first, so that the caller's own application can be an unauthorized one.
        if (appId != null && _unauthorized.Contains(appId))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.ApplicationNotAuthorized, "appId names an application that is not authorized");
        }

        return appId == null || _authorized.Contains(appId)
            ? null
            : PlatformAnswer.Refused(BatchTaskErrorCode.ApplicationNotExist, "appId names no known application");
    }
}
