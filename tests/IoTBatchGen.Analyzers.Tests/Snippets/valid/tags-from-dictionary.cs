namespace Waterworks;

class TagsFrom
{
    static BatchTask Make(DeviceCommand c, IDictionary<string, string> tags, string owner)
    {
        var task = new BatchTask { TaskName = "tags", Timeout = 60, Param = c.ToAllDevices(), Tags = tags.Select(t => new BatchTaskTag(t.Key, t.Value)).ToList() };
        task.Tags.Add(new("owner", owner));
        task.Tags.Add(new BatchTaskTag { TagName = "at", TagValue = DateTime.Now.ToString("s") });
        var late = new BatchTaskTag();
        late.TagName = "late";
        late.TagValue = owner;
        task.Tags.Add(late);
        return task;
    }
}
