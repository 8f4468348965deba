using IoTBatchGen.FakePlatform.Behaviour;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>The page that a query asks for. Without a number everything comes at once.</summary>
internal readonly record struct PageRequest(int? No, int Size)
{
    public const int RestMaxSize = 250;

    private const int RestDefaultSize = 25;
    private const int SdkDefaultSize = 1;

    /// <summary>The number of entries before the page.</summary>
    public long Start => No is { } number ? (long)number * Size : 0;

    public int Take => No is null ? int.MaxValue : Size;

    /// <summary>Returns the page, or null if a parameter is invalid.</summary>
    public static PageRequest? Read(ReceivedRequest request, FakePaging rules)
    {
        if (!QueryText.TryNumber(request, "pageNo", out int? number) || !QueryText.TryNumber(request, "pageSize", out int? size))
        {
            return null;
        }

        if (size is 0 || (rules == FakePaging.Rest && size > RestMaxSize))
        {
            return null;
        }

        return rules == FakePaging.Rest
            ? new PageRequest(number ?? 0, size ?? RestDefaultSize)
            : new PageRequest(number, size ?? SdkDefaultSize);
    }
}
