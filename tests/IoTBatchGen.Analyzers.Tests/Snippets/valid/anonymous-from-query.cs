using Microsoft.EntityFrameworkCore;

namespace Reports;

class Row { public int Id { get; set; } public string TaskName { get; set; } = ""; public string TaskType { get; set; } = ""; public string Timeout { get; set; } = ""; }

class Query(DbSet<Row> rows)
{
    // a report of old tasks: their names and types as columns, no request
    object Report() => rows.Where(r => r.Id > 5).Select(r => new { r.TaskName, r.Id, kind = r.Timeout }).ToList();
}
