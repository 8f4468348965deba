namespace IoTBatchGen.DependencyInjection;

/// <summary>The connection's options as those of the client and the login.</summary>
internal static class ClientOptions
{
    public static BatchTaskClientOptions Create(BatchTaskConnectionOptions connection) => new()
    {
        ServerUrl = connection.ServerUrl,
        AppKey = connection.AppKey,
        AppId = connection.AppId,
        Validation = connection.Validation,
        MaxRetries = connection.MaxRetries,
        RetryDelay = connection.RetryDelay,
        ResolveUnknownOutcome = connection.ResolveUnknownOutcome,
        HasSendGuard = true,
    };

    public static LoginTokenSourceOptions CreateLogin(BatchTaskConnectionOptions connection, BatchTaskClientObserver? observer) => new()
    {
        ServerUrl = connection.ServerUrl,
        AppId = connection.AppId,
        Secret = connection.Secret,
        HasSendGuard = true,
        Observer = observer,
    };
}
