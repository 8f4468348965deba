namespace Waterworks;

class Streams
{
    public async IAsyncEnumerable<BatchTask> Make(IAsyncEnumerable<string> ids)
    {
        await foreach (var id in ids)
        {
            yield return new Valve.Control.Ping().ToDevices(id, {|IOTB1011:""|}).AsTask(id, {|IOTB1001:9|});
        }
    }
}
