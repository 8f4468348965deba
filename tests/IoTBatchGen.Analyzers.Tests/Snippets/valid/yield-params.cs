namespace Waterworks;

class Yields
{
    static IEnumerable<BatchTaskParam> Params(DeviceCommand command, IEnumerable<string[]> pages)
    {
        yield return new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };
        foreach (var page in pages)
        {
            var p = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = page };
            p.Command = command;
            yield return p;
        }
    }
}
