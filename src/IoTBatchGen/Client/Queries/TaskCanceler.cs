using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Client.Queries;

/// <summary>Cancels what of a task is still pending, command by command: the API has no call for a whole task.</summary>
internal sealed class TaskCanceler(TaskQueries queries, string taskId)
{
    private static readonly BatchSubtaskFilter Pending = new BatchSubtaskFilter { State = BatchSubtaskState.Pending };

    private readonly List<BatchTaskCancellationFailure> _failed = new List<BatchTaskCancellationFailure>();
    private int _canceled;
    private int _tooLate;

    public async ValueTask<BatchTaskCancellation> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (BatchSubtask subtask in new SubtaskPages(queries, taskId, Pending).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                await CancelAsync(subtask, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (BatchTaskQueryException failure) when (_canceled + _tooLate + _failed.Count != 0)
        {
            throw SoFar(failure);
        }

        return new BatchTaskCancellation { Canceled = _canceled, TooLate = _tooLate, Failed = _failed };
    }

    private async ValueTask CancelAsync(BatchSubtask subtask, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(subtask.CommandId))
        {
            Fail(subtask, default, "The platform does not say the id of the device's command.");
            return;
        }

        try
        {
            await queries.CancelAsync(taskId, subtask.CommandId!, cancellationToken).ConfigureAwait(false);
            _canceled++;
        }
        catch (BatchTaskQueryException late) when (late.ErrorCode == BatchTaskErrorCode.CommandNotPending)
        {
            _tooLate++;
        }
        catch (BatchTaskQueryException rejected) when (IsOfTheCommand(rejected))
        {
            Fail(subtask, rejected.ErrorCode, rejected.Description);
        }
    }

    // Anything else would be the same for every other command: the platform cannot be reached, or does not let the application in.
    private static bool IsOfTheCommand(BatchTaskQueryException failure) =>
        failure.ErrorCode.Value.Length != 0
        && !failure.IsTransient
        && !failure.IsOfTheLogin
        && failure.ErrorCode != BatchTaskErrorCode.ApplicationNotAuthorized
        && failure.ErrorCode != BatchTaskErrorCode.ApplicationNotExist
        && failure.ErrorCode != BatchTaskErrorCode.NoPermission;

    private void Fail(BatchSubtask subtask, BatchTaskErrorCode code, string description) =>
        _failed.Add(new BatchTaskCancellationFailure(subtask, new BatchSubtaskError(code, description)));

    private BatchTaskQueryException SoFar(BatchTaskQueryException failure) => new BatchTaskQueryException(
        failure.Operation,
        failure.HttpStatus,
        failure.ErrorCode,
        failure.Description + string.Format(
            CultureInfo.InvariantCulture,
            " Before that, {0} commands were canceled and {1} were no longer pending; call CancelAsync again for the others.",
            _canceled,
            _tooLate),
        taskId,
        failure);
}
