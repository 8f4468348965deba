//! C# 7.3
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen;

namespace Company.Product.Iot.Commands.Implementation
{
    public sealed class MeterCommandServiceImplementation
    {
        private const Int32 DEFAULT_TIMEOUT_IN_MINUTES = 2 * 24 * 60;
        private const String TASK_NAME_PREFIX = "MeterCommand_";
        private readonly IBatchTaskClient batchTaskClientInstance;

        public MeterCommandServiceImplementation(IBatchTaskClient batchTaskClientInstance)
        {
            if (batchTaskClientInstance == null) { throw new ArgumentNullException("batchTaskClientInstance"); }
            this.batchTaskClientInstance = batchTaskClientInstance;
        }

        public async Task<String> CreateBatchTaskForMetersAsync(List<String> listOfMeterDeviceIdentifiers, Int32 levelToBeSet, CancellationToken cancellationToken)
        {
            BatchTaskParam batchTaskParameter = new BatchTaskParam();
            batchTaskParameter.Type = BatchTargetType.DeviceList;
            for (Int32 index = 0; index < listOfMeterDeviceIdentifiers.Count; index = index + 1)
            {
                String currentIdentifier = listOfMeterDeviceIdentifiers[index];
                if (String.IsNullOrEmpty(currentIdentifier) == false)
                {
                    batchTaskParameter.DeviceList.Add(currentIdentifier);
                }
            }

            batchTaskParameter.Command = new Fleet.WaterMeter.DeliverySchedule.SetDeviceLevel(levelToBeSet);
            BatchTask batchTask = new BatchTask();
            batchTask.TaskName = TASK_NAME_PREFIX + Guid.NewGuid().ToString();
            batchTask.Timeout = DEFAULT_TIMEOUT_IN_MINUTES;
            batchTask.Param = batchTaskParameter;
            BatchTaskCreated result = await this.batchTaskClientInstance.CreateAsync(batchTask, cancellationToken).ConfigureAwait(false);
            return result.TaskId;
        }
    }
}
