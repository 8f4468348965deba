using IoTBatchGen;

namespace WaterMeterNa;

/// <summary>Shows on one line of the console how far a task is. If the output goes to a file, only the last line is written.</summary>
internal sealed class ProgressBar : IProgress<BatchTaskStatus>
{
    private const int Width = 30;

    public void Report(BatchTaskStatus now)
    {
        if (Console.IsOutputRedirected && !now.IsFinished)
        {
            return;
        }

        int done = Width * (now.ProgressPerMille ?? 0) / 1000;
        string bar = new string('#', done).PadRight(Width, '.');
        string line = $"  [{bar}] {now.SuccessCount} answered, {now.FailCount} failed, {now.TimeoutCount} timed out, of {now.TotalCount}";
        Console.Write(Console.IsOutputRedirected ? line : "\r" + line);
        if (now.IsFinished)
        {
            Console.WriteLine();
        }
    }
}
