namespace Waterworks;

class Patterns
{
    static string Describe(BatchTask task) => task switch
    {
        { Timeout: < 10 or > 2880 } => "timeout is wrong",
        { TaskName: null or "" } => "no name",
        { Param: { Type: BatchTargetType.DeviceList, DeviceList.Count: 0 } } => "no devices",
        { Param.MaxRetransmit: > 3 } => "too eager",
        _ => "fine",
    };
}
