using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Errors 1010005 and 100028: the headers of "Request Parameters", compared exactly.</summary>
internal sealed class CredentialCheck(FakePlatformOptions options, TokenStore tokens)
{
    private const string Scheme = "Bearer ";

    private readonly string _appKey = options.AppKey;
    private readonly HashSet<string> _withoutPermission = new(options.AccessTokensWithoutPermission, StringComparer.Ordinal);

    public FakeResponse? Check(ReceivedRequest request)
    {
        if (!string.Equals(request.Header("app_key"), _appKey, StringComparison.Ordinal))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidCredentials, "the header app_key is missing or wrong");
        }

        string authorization = request.Header("Authorization");
        if (!authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidCredentials, "the header Authorization is not Bearer {accessToken}");
        }

        string token = authorization[Scheme.Length..];
        if (_withoutPermission.Contains(token))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.NoPermission, "the access token's user has no permission");
        }

        return tokens.IsValid(token)
            ? null
            : FakeResponse.Rejected(BatchTaskErrorCode.InvalidCredentials, "the access token is not the last one issued, or has expired");
    }
}
