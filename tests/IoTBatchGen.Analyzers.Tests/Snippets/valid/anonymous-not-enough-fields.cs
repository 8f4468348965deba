namespace Waterworks;

class NotEnough
{
    object A() => new { taskName = "", timeout = 5 };
    object B() => new { taskType = "x", timeout = "5" };
    object C() => new { Param = new { Type = "x" }, Timeout = 5 };
    object D(string appId) => new { appId, taskId = 5, taskName = 3, status = "Timeout", timeout = "60 s" };
}
