namespace Waterworks;

class Branches
{
    BatchTask Make(DeviceCommand c, bool night)
    {
        var task = new BatchTask { TaskName = "", Timeout = 0, Param = c.ToAllDevices() };
        task.TaskName = "branches";
        if (night)
        {
            task.Timeout = 600;
        }
        else
        {
            task.Timeout = 30;
        }

        return task;
    }
}
