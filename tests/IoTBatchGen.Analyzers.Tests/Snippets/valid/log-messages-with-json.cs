using Microsoft.Extensions.Logging;

namespace Lights;

class Logs(ILogger<Logs> logger)
{
    void Log(BatchTask task, string body)
    {
        logger.LogInformation("""sent {"taskName":"{Name}","taskType":"","timeout":1} to platform""", task.TaskName);
        logger.LogInformation($"{{ taskName: {task.TaskName}, taskType: {task.TaskType}, timeout: {task.Timeout}, param: {body} }}");
    }
}
