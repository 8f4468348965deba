namespace Waterworks;

static class Extensions
{
    public static BatchTask Nightly(this BatchTaskParam param, string name) => param.AsTask(name, {|IOTB1001:TimeSpan.FromHours(50)|}).WithMaxRetransmit({|IOTB1007:5|});
    public static BatchTask Tagged(this BatchTask task, string owner) => task.WithTag({|IOTB1008:""|}, owner);
}
