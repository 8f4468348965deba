//! C# 7.3
using System;
using System.Threading.Tasks;
using IoTBatchGen;

class Outs
{
    static bool TryMake(string name, DeviceCommand command, out BatchTask task)
    {
        task = new BatchTask { TaskName = name };
        if (name.Length == 0)
        {
            return false;
        }

        task.Timeout = 10;
        task.Param = command.ToAllDevices();
        return true;
    }

    static async Task Go(IBatchTaskClient client, DeviceCommand command)
    {
        BatchTask task;
        if (TryMake(Console.ReadLine(), command, out task))
        {
            await client.CreateAsync(task);
        }
    }
}
