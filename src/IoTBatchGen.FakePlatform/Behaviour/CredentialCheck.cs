using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 1010005 and 100028: the headers of "Request Parameters", compared exactly.</summary>
internal sealed class CredentialCheck(FakePlatformOptions options, TokenDesk tokens)
{
    private const string Scheme = "Bearer ";

    private readonly string _appKey = options.AppKey;
    private readonly HashSet<string> _powerless = new(options.AccessTokensWithoutPermission, StringComparer.Ordinal);

    public PlatformAnswer? Check(Call call)
    {
        if (!string.Equals(call.Header("app_key"), _appKey, StringComparison.Ordinal))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.InvalidCredentials, "the header app_key is missing or not the platform's");
        }

        string authorization = call.Header("Authorization");
        if (!authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.InvalidCredentials, "the header Authorization is not Bearer {accessToken}");
        }

        string token = authorization[Scheme.Length..];
        if (_powerless.Contains(token))
        {
            return PlatformAnswer.Refused(BatchTaskErrorCode.NoPermission, "the access token's user may not create tasks");
        }

        return tokens.IsValid(token)
            ? null
            : PlatformAnswer.Refused(BatchTaskErrorCode.InvalidCredentials, "the access token is not the last one issued, or has expired");
    }
}
