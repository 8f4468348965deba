using System;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Error 100234: a callback URL whose host or port is not that of the application's subscriptions.</summary>
internal sealed class CallbackCheck(FakePlatformOptions options)
{
    private readonly Uri? _subscription = options.SubscriptionUrl;

    public FakeResponse? Check(string? callbackUrl)
    {
        if (_subscription is null || callbackUrl is null)
        {
            return null;
        }

        var url = new Uri(callbackUrl);
        return string.Equals(url.IdnHost, _subscription.IdnHost, StringComparison.OrdinalIgnoreCase) && url.Port == _subscription.Port
            ? null
            : FakeResponse.Rejected(BatchTaskErrorCode.CallbackAddressConflict, "the host or the port of callbackUrl is not that of SubscriptionUrl");
    }
}
