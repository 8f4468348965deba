using System.Linq.Expressions;

namespace Waterworks;

class Trees
{
    static readonly Expression<Func<BatchTask, bool>> IsLong = t => t.Timeout > 5000 && t.TaskName != "" && t.TaskType == "x";
    static bool Any(IQueryable<BatchTask> tasks) => tasks.Any(IsLong);
}
