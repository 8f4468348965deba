using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Fleet.Store;

class StoredTask
{
    public string AppId { get; set; } = "";
    public string TaskName { get; set; } = "";
    public string TaskType { get; set; } = "";
    public int Timeout { get; set; }
    public string Param { get; set; } = "";
}

class EntityBuilder<T>
{
    public EntityBuilder<T> HasKey(Expression<Func<T, object?>> keyExpression) => this;
    public EntityBuilder<T> HasIndex(Expression<Func<T, object?>> indexExpression) => this;
    public EntityBuilder<T> HasAlternateKey(Expression<Func<T, object?>> keyExpression) => this;
    public EntityBuilder<T> HasData(params object[] rows) => this;
    public EntityBuilder<T> Map(Func<T, object> shape) => this;
}

class Model
{
    //# keys and indexes
    static void Build(EntityBuilder<StoredTask> entity) => entity
        .HasKey(t => new { t.AppId, t.TaskName, t.TaskType })
        .HasIndex(t => new { t.TaskType, t.Timeout, t.AppId })
        .HasAlternateKey(t => new { t.TaskName, t.TaskType, t.Timeout, t.Param });

    //# a page of rows, asked of the database
    static Task<List<object>> Page(DbSet<StoredTask> tasks) => tasks.Where(t => t.Timeout > 0)
        .Select(t => (object)new { t.TaskName, TaskType = "DeviceCmd", t.Timeout }).ToListAsync();

    //# a grouping that the database makes
    static Task<List<int>> Counts(DbSet<StoredTask> tasks) => tasks.GroupBy(t => new { t.TaskName, TaskType = "DeviceCmd", t.Timeout }).Select(g => g.Count()).ToListAsync();

    //# a join that the database makes
    static Task<List<string>> Names(DbSet<StoredTask> tasks, IQueryable<TaskRow> rows) => tasks
        .Join(rows, t => new { t.TaskName, t.TaskType, t.AppId }, r => new { r.TaskName, TaskType = "DeviceCmd", r.AppId }, (t, r) => t.TaskName).ToListAsync();

    //# stored rows of one's own class, as they came in
    static void Keep(DbSet<StoredTask> tasks) => tasks.Add(new StoredTask { TaskName = "", TaskType = "SHELL", Timeout = 0, Param = "{}" });

    //# the shape of a view
    static object View(IQueryable<StoredTask> tasks) => from t in tasks where t.TaskType == "DeviceCmd" select new { t.AppId, t.TaskName, TaskType = "DeviceCmd", t.Timeout };

    //# an expression kept for later
    static readonly Expression<Func<StoredTask, object>> Shape = t => new { t.TaskName, TaskType = "DeviceCmd", Timeout = 0 };

    record TaskRow(string AppId, string TaskName);
}
