using IoTBatchGen.FakePlatform.Behaviour;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>The page that a query asks for. Without a number everything comes at once.</summary>
internal readonly record struct PageRequest(int? No, int Size)
{
    private const int RestMaxSize = 250;
    private const int RestDefaultSize = 25;
    private const int CommandsMaxSize = 1000;
    private const int SdkDefaultSize = 1;

    /// <summary>The number of entries before the page.</summary>
    public long Start => No is { } number ? (long)number * Size : 0;

    public int Take => No is null ? int.MaxValue : Size;

    /// <summary>Returns the page of sub-tasks, or null if a parameter is invalid.</summary>
    public static PageRequest? OfSubtasks(ReceivedRequest request, FakePaging rules) => rules == FakePaging.Rest
        ? Read(request, RestMaxSize, RestDefaultSize, defaultNo: 0)
        : Read(request, int.MaxValue, SdkDefaultSize, defaultNo: null);

    /// <summary>Returns the page of commands, or null if a parameter is invalid.</summary>
    public static PageRequest? OfCommands(ReceivedRequest request) => Read(request, CommandsMaxSize, CommandsMaxSize, defaultNo: 0);

    private static PageRequest? Read(ReceivedRequest request, int maxSize, int defaultSize, int? defaultNo) =>
        QueryText.TryNumber(request, "pageNo", out int? number)
        && QueryText.TryNumber(request, "pageSize", out int? size)
        && size is not 0
        && (size ?? defaultSize) <= maxSize
            ? new PageRequest(number ?? defaultNo, size ?? defaultSize)
            : null;
}
