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
    // Passes in a row that bring nothing new although the pages shift under them.
    private const int MostFruitlessPasses = 10;

    private long? _total;
    private long _rows;
    private bool _totalHasChanged;

    public async IAsyncEnumerable<BatchSubtask> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var seen = new SeenSubtasks();
        int fruitlessPasses = 0;
        while (true)
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

            bool isFruitless = seen.Pass > 0 && seen.Count == before;
            fruitlessPasses = isFruitless ? fruitlessPasses + 1 : 0;
            if (IsComplete(seen) || seen.IsFull || (isFruitless && (!HasShifted(seen) || fruitlessPasses == MostFruitlessPasses)))
            {
                yield break;
            }

            seen.Pass++;
        }
    }

    private void Start(SeenSubtasks seen)
    {
        _rows = 0;
        _totalHasChanged = false;
        seen.IsRepeated = false;
    }

    private bool IsLast(BatchSubtaskPage page, long pageNo)
    {
        _totalHasChanged |= pageNo != 0 && page.TotalCount != _total;
        _total = page.TotalCount;
        _rows += page.Subtasks.Count;
        return page.Subtasks.Count == 0 || _rows >= _total;
    }

    // By the rows of this pass: what was read before and has left the filter's state since is not among the total. Without a total, all is read.
    private bool IsComplete(SeenSubtasks seen) => !HasShifted(seen) && !(_rows < _total);

    private bool HasShifted(SeenSubtasks seen) => _totalHasChanged || seen.IsRepeated;
}
