namespace Fleet.Reports;

record TaskRow(string AppId, string TaskName, string TaskType, int Timeout, string State, string Area);

class Keys
{
    //# grouped for a chart
    static object Chart(IEnumerable<TaskRow> rows) => rows.GroupBy(r => new { r.AppId, r.TaskType, r.Timeout }).Select(g => new { g.Key.TaskType, n = g.Count() });

    //# grouped with a constant part of the key
    static object Commands(IEnumerable<TaskRow> rows) => rows.GroupBy(r => new { r.TaskName, TaskType = "DeviceCmd", Timeout = 5 });

    //# joined by two rows
    static object Join(IEnumerable<TaskRow> a, IEnumerable<TaskRow> b) =>
        from x in a join y in b on new { x.AppId, x.TaskName, x.TaskType } equals new { y.AppId, y.TaskName, y.TaskType } select x;

    //# joined by a method, one side with constants
    static object Joined(IEnumerable<TaskRow> a, IEnumerable<string> names) =>
        a.Join(names, x => new { x.TaskName, x.TaskType, x.Timeout }, n => new { TaskName = n, TaskType = "DeviceCmd", Timeout = 60 }, (x, n) => x);

    //# group join
    static object Left(IEnumerable<TaskRow> a, IEnumerable<TaskRow> b) =>
        a.GroupJoin(b, x => new { x.TaskName, TaskType = "DeviceCmd", x.Timeout }, y => new { y.TaskName, TaskType = "DeviceCmd", y.Timeout }, (x, ys) => ys.Count());

    //# sorted
    static object Sorted(IEnumerable<TaskRow> rows) => rows.OrderBy(r => new { r.TaskName, TaskType = "DeviceCmd", Timeout = 0 }.ToString());

    //# without the doubles
    static object Distinct(IEnumerable<TaskRow> rows) => rows.Select(r => new { r.TaskName, TaskType = "DeviceCmd", r.Timeout }).Distinct();

    //# without the doubles of a key
    static object DistinctBy(IEnumerable<TaskRow> rows) => rows.DistinctBy(r => new { r.TaskName, TaskType = "DeviceCmd", Timeout = 1 });

    //# the greatest of a key
    static object? Max(IEnumerable<TaskRow> rows) => rows.MaxBy(r => (r.TaskName, new { taskName = "", taskType = "DeviceReg", timeout = 0 }).TaskName);

    //# a dictionary's key
    static object Index(IEnumerable<TaskRow> rows) => rows.ToDictionary(r => new { r.TaskName, TaskType = "DeviceCmd", r.Timeout }, r => r.State);

    //# a lookup's key
    static object Lookup(IEnumerable<TaskRow> rows) => rows.ToLookup(r => new { r.TaskName, TaskType = "DeviceCmd", r.Timeout });

    //# a query's own grouping, into
    static object Into(IEnumerable<TaskRow> rows) =>
        from r in rows group r by new { r.AppId, r.TaskName, TaskType = "DeviceCmd" } into g orderby g.Count() select new { g.Key.TaskName, Count = g.Count() };

    //# a key that is made first and asked for then
    static bool Seen(HashSet<object> seen, TaskRow r)
    {
        var key = new { r.TaskName, TaskType = "DeviceCmd", Timeout = 5 };
        return seen.Contains(key);
    }

    //# the index of a cache
    static string? Cached(Dictionary<object, string> cache, string name) => cache.TryGetValue(new { taskName = name, taskType = "DeviceCmd", timeout = 5 }, out string? found) ? found : null;
    static string At(Dictionary<object, string> cache, string name) => cache[new { taskName = name, taskType = "DeviceCmd", timeout = 5 }];

    //# two sets compared
    static object Except(IEnumerable<TaskRow> a, IEnumerable<TaskRow> b) =>
        a.Select(r => new { r.TaskName, TaskType = "DeviceCmd", r.Timeout }).Except(b.Select(r => new { r.TaskName, TaskType = "DeviceCmd", r.Timeout }));
}
