using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace IoTBatchGen.Client.Queries;

/// <summary>All sub-tasks of a task, page by page.</summary>
/// <remarks>
/// While a task runs, the platform's pages shift: a sub-task that moves to a page that was read before would be lost, and one that moves to a
/// later page would come twice. So a pass through the pages in which anything shifted is followed by another, until nothing is missing or a
/// pass brings nothing new.
/// </remarks>
internal sealed class SubtaskPages(TaskQueries queries, string taskId, BatchSubtaskFilter? filter)
{
    // Each brings something new, so that this many say that a platform makes up devices.
    private const int MostPasses = 1000;

    private readonly bool _isFiltered = filter is not null
        && (filter.State is not null || !string.IsNullOrEmpty(filter.DeviceId) || !string.IsNullOrEmpty(filter.CommandId));

    private long _total;
    private long _rows;
    private bool _hasShifted;

    public async IAsyncEnumerable<BatchSubtask> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var seen = new SeenSubtasks();
        bool isDone = false;
        while (!isDone && seen.Pass < MostPasses)
        {
            long before = seen.Count;
            Start(seen);
            for (long pageNo = 0, fruitless = 0; fruitless < 2; pageNo++)
            {
                long beforePage = seen.Count;
                BatchSubtaskPage page = await queries.PageAsync(taskId, filter, pageNo, TaskQueries.LargestPage, cancellationToken).ConfigureAwait(false);
                foreach (BatchSubtask subtask in page.Subtasks)
                {
                    if (seen.Add(subtask))
                    {
                        yield return subtask;
                    }
                }

                if (IsLast(page, pageNo))
                {
                    break;
                }

                // Without a total only an empty page is the last, and a platform that ignores the page number never sends one.
                fruitless = page.TotalCount is null && seen.Count == beforePage ? fruitless + 1 : 0;
            }

            isDone = IsComplete(seen) || (seen.Count == before && seen.Pass > 0) || seen.IsFull;
            seen.Pass++;
        }
    }

    private void Start(SeenSubtasks seen)
    {
        _total = -1;
        _rows = 0;
        _hasShifted = false;
        seen.IsRepeated = false;
    }

    private bool IsLast(BatchSubtaskPage page, long pageNo)
    {
        long total = page.TotalCount ?? -1;
        _hasShifted |= pageNo != 0 && total != _total;
        _total = total;
        _rows += page.Subtasks.Count;
        return page.Subtasks.Count == 0 || (total >= 0 && _rows >= total);
    }

    // A filter by state: what was read and has left the state since is not among the total.
    private bool IsComplete(SeenSubtasks seen) =>
        !_hasShifted && !seen.IsRepeated && (_total < 0 || (_isFiltered ? _rows : seen.Count) >= _total);
}
