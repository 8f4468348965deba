namespace Lights;

class Dynamics
{
    static object Body(dynamic settings) => new
    {
        taskName = settings.Name,
        taskType = settings.Type,
        timeout = settings.Timeout,
        param = settings.Param,
    };
}
