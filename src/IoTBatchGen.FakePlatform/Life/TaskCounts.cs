namespace IoTBatchGen.FakePlatform.Life;

/// <summary>The counts of a task, as "query batch task" states them.</summary>
internal readonly record struct TaskCounts(int Total, int Success, int Fail, int Timeout, int Expired)
{
    public int Complete => Success + Fail + Timeout;

    /// <summary>The part of the sub-tasks that have ended, in thousandths.</summary>
    public int Progress => PerMille(Complete + Expired, whenEmpty: 1000);

    /// <summary>The part of the sub-tasks that have succeeded, in thousandths.</summary>
    public int SuccessRate => PerMille(Success, whenEmpty: 0);

    private int PerMille(int part, int whenEmpty) => Total == 0 ? whenEmpty : (int)(part * 1000L / Total);
}
