namespace Waterworks;

class ListVariable
{
    static BatchTaskParam Make(DeviceCommand c, IEnumerable<string> source)
    {
        var ids = new List<string>();
        foreach (var s in source)
        {
            if (!ids.Contains(s)) ids.Add(s);
        }

        string[] none = { };
        string[] chosen = none.Concat(ids).ToArray();
        return chosen.Length > 10 ? c.ToDevices(chosen) : c.ToDevices(ids);
    }
}
