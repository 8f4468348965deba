namespace Waterworks;

class Fields
{
    private readonly BatchTask _task = new() { TaskName = {|IOTB1002:""|}, Timeout = {|IOTB1001:5|} };
    public static BatchTaskTag Tag { get; } = new({|IOTB1008:""|}, "v");
    public BatchTaskClientOptions Options { get; } = new() { AppKey = {|IOTB1202:"k"|} };
    public BatchTask Task => _task;
}
