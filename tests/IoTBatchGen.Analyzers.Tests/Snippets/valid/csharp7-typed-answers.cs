//! C# 7.3
using System;
using System.Collections.Generic;
using IoTBatchGen;
using Fleet;

namespace Waterworks
{
    class Answers
    {
        //# an answer and the reason why there is none, in the oldest language
        public static string Read(BatchSubtask device, Dictionary<string, int> results)
        {
            WaterMeter.DeliverySchedule.SetDeviceLevel.Response answer;
            string reason;
            if (WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(device, out answer, out reason))
            {
                results[device.DeviceId] = answer.Result;
                return answer.ToString();
            }

            return reason;
        }

        public static bool Has(string body)
        {
            return WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(DeviceCommandResult.Parse(body), out _);
        }
    }
}
