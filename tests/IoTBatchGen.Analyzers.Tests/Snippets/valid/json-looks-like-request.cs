namespace Jobs;

// the job scheduler next door has task names and timeouts too
class Scheduler
{
    const string Cron = """{ "taskName": "", "timeout": 3, "retries": 12, "param": "nightly" }""";
    const string Query = """{ "taskId": "17", "taskName": "level", "status": "Timeout", "timeout": 60000, "totalCnt": 3 }""";
    const string Pipeline = """{ "appId": 5, "timeout": "5m", "steps": [{ "taskType": "Build" }] }""";
}
