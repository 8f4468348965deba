//! C# 7.3
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using IoTBatchGen;

public static class MeterModule
{
    public static string LastError = "";

    public static bool SendCommand(IBatchTaskClient Client, string[] DeviceIds, int Level, ref string TaskId)
    {
        bool Result = false;
        BatchTask Task1 = null;
        try
        {
            Task1 = new BatchTask();
            Task1.Param = new BatchTaskParam();
            Task1.Param.Type = BatchTargetType.DeviceList;
            Task1.Param.Command = new Fleet.WaterMeter.DeliverySchedule.SetDeviceLevel(Level);
            for (int I = 0; I <= DeviceIds.Length - 1; I++)
            {
                Task1.Param.DeviceList.Add(DeviceIds[I]);
            }
            Task1.TaskName = "Level" + Level.ToString();
            Task1.Timeout = 60;
            TaskId = Client.CreateAsync(Task1).GetAwaiter().GetResult().TaskId;
            Result = true;
        }
        catch (Exception Ex)
        {
            LastError = Ex.Message;
        }
        finally
        {
            Task1 = null;
        }
        return Result;
    }
}
