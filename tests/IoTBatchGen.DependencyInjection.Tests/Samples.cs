using System;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Options for a platform of the test, and what failures were caused by.</summary>
internal static class Samples
{
    /// <summary>One attempt, as anybody.</summary>
    public static void Connect(BatchTaskConnectionOptions options, Uri platform)
    {
        options.ServerUrl = platform;
        options.AppKey = "key";
        options.AppId = "app";
        options.Secret = "secret";
        options.MaxRetries = 0;
    }

    /// <summary>The exception of a type among the causes of another; null where there is none.</summary>
    public static T? CauseOf<T>(Exception? failure)
        where T : Exception
    {
        while (failure is not null and not T)
        {
            failure = failure.InnerException;
        }

        return (T?)failure;
    }
}
