using System;
using System.Linq;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Json;

public class BodyCostTests
{
    [Fact]
    public void To_write_a_long_list_costs_nothing_that_grows_with_it()
    {
        BatchTask task = Task(Enumerable.Range(0, 10_000).Select(_ => Guid.NewGuid().ToString()));
        BatchTaskJson.Write(task, null).Dispose();
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchTaskJson.Write(task, null).Dispose();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }

    [Fact]
    public void A_list_that_is_longer_on_the_wire_than_in_memory_is_written_whole()
    {
        BatchTask task = Task(Enumerable.Repeat("水表\u0001", 5_000));
        using var body = System.Text.Json.JsonDocument.Parse(task.ToJson());
        Assert.Equal(5_000, body.RootElement.GetProperty("param").GetProperty("deviceList").GetArrayLength());
    }

    [Fact]
    public void To_judge_a_long_list_costs_nothing_that_grows_with_it()
    {
        BatchTask task = Task(Enumerable.Range(0, 10_000).Select(_ => Guid.NewGuid().ToString()));
        Assert.Empty(task.Validate());
        long before = GC.GetAllocatedBytesForCurrentThread();
        task.Validate();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }

    [Fact]
    public void A_body_that_grows_costs_nothing_the_second_time()
    {
        BatchTask task = Task(Enumerable.Repeat("水表\u0001", 50_000));
        BatchTaskJson.Write(task, null).Dispose();
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchTaskJson.Write(task, null).Dispose();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
    }

    [Fact]
    public void A_body_that_is_not_finished_gives_its_memory_back()
    {
        BatchTask task = OwnValue.Command(new OwnValue(null) { IsThrowing = true }).ToDevices(Enumerable.Repeat(new string('d', 36), 10_000)).AsTask("n", 10);
        Assert.Throws<NotSupportedException>(() => BatchTaskJson.Write(task, null));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<NotSupportedException>(() => BatchTaskJson.Write(task, null));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    private static BatchTask Task(System.Collections.Generic.IEnumerable<string> ids) => Samples.Command().ToDevices(ids).AsTask("n", 10);
}
