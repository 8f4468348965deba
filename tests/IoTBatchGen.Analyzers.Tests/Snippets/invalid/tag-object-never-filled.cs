namespace Waterworks;

class EmptyTag
{
    static void Add(BatchTask task, string site)
    {
        task.Tags.Add(new BatchTaskTag { TagName = {|IOTB1008:""|}, TagValue = site });
        task.Tags = new List<BatchTaskTag> { new("site", site), new({|IOTB1008:string.Empty|}, site) };
    }
}
