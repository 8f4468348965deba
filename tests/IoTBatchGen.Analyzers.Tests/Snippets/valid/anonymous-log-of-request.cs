using Microsoft.Extensions.Logging;

namespace Reports;

class LogIt(ILogger<LogIt> logger)
{
    void Sent(BatchTask task, TimeSpan took) =>
        logger.LogInformation("created {Task} timeout={Timeout} param={Param}", task.TaskName, 5, new { type = "none", deviceList = 3, took });
}
