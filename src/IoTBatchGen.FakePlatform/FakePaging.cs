namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies the rules for <c>pageNo</c> and <c>pageSize</c> of <c>GET …/taskDetails</c>, of which the platform's documents state two.</summary>
public enum FakePaging
{
    /// <summary>The API document: <c>pageSize</c> is 1 to 250, and 25 if it is absent; <c>pageNo</c> is 0 if it is absent.</summary>
    Rest,

    /// <summary>Older pages: <c>pageSize</c> is at least 1, and 1 if it is absent; without <c>pageNo</c> all sub-tasks come at once.</summary>
    Sdk,
}
