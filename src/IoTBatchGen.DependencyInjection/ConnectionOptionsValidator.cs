using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.Options;

namespace IoTBatchGen.DependencyInjection;

/// <summary>Reports what would fail at the first call, without secrets.</summary>
internal sealed class ConnectionOptionsValidator : IValidateOptions<BatchTaskConnectionOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    public ValidateOptionsResult Validate(string? name, BatchTaskConnectionOptions options)
    {
        var faults = new List<string>();
        using var http = new HttpClient();
        Try(faults, () =>
        {
            BatchTaskClientOptions client = options.CopyForClient();
            if (options.HasLogin)
            {
                client.AccessTokenProvider = _ => default;
            }

            _ = new BatchTaskClient(http, client);
        });
        if (faults.Count == 0 && options.HasLogin)
        {
            Try(faults, () => _ = new LoginTokenSource(http, options.CreateLogin()));
        }

        if (!options.HasSendGuard)
        {
            faults.Add($"{nameof(BatchTaskConnectionOptions)}.{nameof(options.HasSendGuard)} is false; leave it true, because the guard is always there.");
        }

        CheckPermits(faults, options.MaxCallsPerMinute, nameof(options.MaxCallsPerMinute));
        CheckPermits(faults, options.MaxUnfinishedTasks, nameof(options.MaxUnfinishedTasks));
        CheckTime(faults, options.Timeout, nameof(options.Timeout));
        CheckTime(faults, options.ConnectTimeout, nameof(options.ConnectTimeout));
        TryCertificate(
            faults,
            options.ClientCertificate is null ? nameof(options.ClientCertificatePath) : nameof(options.ClientCertificate),
            options.ClientCertificatePath,
            () => PlatformHandler.Client(options, null));
        TryCertificate(
            faults, nameof(options.CertificateAuthorityPath), options.CertificateAuthorityPath, () => PlatformHandler.Authorities(options, null));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void Try(List<string> faults, Action make)
    {
        try
        {
            make();
        }
        catch (ArgumentException fault)
        {
            // The options of the login have the same names here.
            faults.Add(fault.Message.Replace(
                nameof(LoginTokenSourceOptions) + ".", nameof(BatchTaskConnectionOptions) + ".", StringComparison.Ordinal));
        }
    }

    private static void TryCertificate(List<string> faults, string option, string? path, Func<object?> load)
    {
        if (path is not null && string.IsNullOrWhiteSpace(path))
        {
            faults.Add($"{nameof(BatchTaskConnectionOptions)}.{option} is empty; set it to the path of a file, or to null.");
            return;
        }

        try
        {
            // Loaded again for the handler.
            _ = load();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            faults.Add($"{nameof(BatchTaskConnectionOptions)}.{option} cannot be used: {fault.Message.TrimEnd('.')}.");
        }
    }

    private static void CheckPermits(List<string> faults, int? permits, string option)
    {
        if (permits < 1)
        {
            faults.Add($"{nameof(BatchTaskConnectionOptions)}.{option} is less than 1; use null for no limit.");
        }
    }

    private static void CheckTime(List<string> faults, TimeSpan time, string option)
    {
        if ((time <= TimeSpan.Zero || time > Longest) && time != Timeout.InfiniteTimeSpan)
        {
            faults.Add($"{nameof(BatchTaskConnectionOptions)}.{option} must be greater than zero and at most 24 days.");
        }
    }
}
