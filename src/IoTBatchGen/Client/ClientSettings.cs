using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>The options as they were when the client was made, checked; changing the options later changes nothing under way.</summary>
internal sealed class ClientSettings
{
    private const string OperationPath = "/iocm/app/batchtask/v1.1.0/tasks";

    public ClientSettings(BatchTaskClientOptions options)
    {
        if (options.Validation < BatchTaskValidation.Strict || options.Validation > BatchTaskValidation.Off)
        {
            throw Bad(nameof(options.Validation), "is none of Strict, Warn and Off");
        }

        Endpoint = EndpointOf(options.ServerUrl);
        AppKey = AppKeyOf(options.AppKey);
        AppId = AppIdOf(options.AppId);
        AccessToken = options.AccessToken ?? throw Bad(nameof(options.AccessToken), "is missing");
        Validation = options.Validation;
        OnProblems = options.OnProblems;
    }

    public Uri Endpoint { get; }

    public string AppKey { get; }

    public string? AppId { get; }

    public Func<CancellationToken, ValueTask<string>> AccessToken { get; }

    public BatchTaskValidation Validation { get; }

    public Action<BatchTask, IReadOnlyList<BatchTaskProblem>>? OnProblems { get; }

    private static Uri EndpointOf(Uri? server)
    {
        const string Name = nameof(BatchTaskClientOptions.ServerUrl);
        if (server == null)
        {
            throw Bad(Name, "is missing");
        }

        // The URL is not repeated: it may carry a user and password.
        if (!server.IsAbsoluteUri || (server.Scheme != Uri.UriSchemeHttps && server.Scheme != Uri.UriSchemeHttp))
        {
            throw Bad(Name, "is no absolute http or https URL, such as https://platform.example:8743");
        }

        if (ServerUrls.IsReadableOnTheWay(server))
        {
            throw new ArgumentException(nameof(BatchTaskClientOptions) + "." + RuleMessages.PlainHttp + ".");
        }

        if (server.UserInfo.Length != 0 || server.Query.Length != 0 || server.Fragment.Length != 0)
        {
            throw Bad(Name, "has a user, a query or a fragment; it holds scheme, host, port and perhaps a path");
        }

        return new Uri(server.GetLeftPart(UriPartial.Path).TrimEnd('/') + OperationPath);
    }

    private static string AppKeyOf(string? appKey)
    {
        const string Name = nameof(BatchTaskClientOptions.AppKey);
        if (string.IsNullOrEmpty(appKey))
        {
            throw Bad(Name, "is missing");
        }

        return HeaderText.IsLegal(appKey!) ? appKey! : throw Bad(Name, HeaderText.Illegal);
    }

    private static string? AppIdOf(string? appId) =>
        appId == null || appId.Length <= BatchTaskLimits.AppIdMaxLength
            ? appId
            : throw Bad(
                nameof(BatchTaskClientOptions.AppId),
                FormattableString.Invariant(
                    $"has {appId.Length} characters; the platform accepts at most {BatchTaskLimits.AppIdMaxLength}"));

    private static ArgumentException Bad(string option, string what) =>
        new ArgumentException(nameof(BatchTaskClientOptions) + "." + option + " " + what + ".");
}
