//! C# 7.3
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen;

namespace Waterworks
{
    internal sealed class CancelAtNight
    {
        private readonly IBatchTaskClient _client;

        public CancelAtNight(IBatchTaskClient client)
        {
            _client = client;
        }

        //# what has not been sent by midnight is canceled; a task whose id is not known cannot be followed
        public async Task<int> RunAsync(BatchTask task, CancellationToken midnight)
        {
            BatchTaskCreated created = await _client.CreateAsync(task, midnight);
            if (!created.IsTaskIdKnown)
            {
                return 0;
            }

            try
            {
                await _client.WaitAsync(created, null, midnight);
                return 0;
            }
            catch (OperationCanceledException)
            {
                BatchTaskCancellation canceled = await _client.CancelAsync(created.TaskId);
                return canceled.Canceled;
            }
            catch (BatchTaskQueryException failure) when (failure.ErrorCode == BatchTaskErrorCode.TaskNotExist)
            {
                throw new InvalidOperationException(failure.Handling, failure);
            }
        }

        //# without await foreach
        public async Task<int> CountAsync(string taskId)
        {
            int count = 0;
            IAsyncEnumerator<BatchSubtask> devices = _client.GetSubtasksAsync(taskId).GetAsyncEnumerator();
            try
            {
                while (await devices.MoveNextAsync())
                {
                    count += devices.Current.State == BatchSubtaskState.Success ? 1 : 0;
                }
            }
            finally
            {
                await devices.DisposeAsync();
            }

            return count;
        }
    }
}
