using System;
using System.Linq;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Json;

public class BodySizeTests
{
    [Fact]
    public void A_long_list_costs_its_own_body_and_no_other_garbage()
    {
        BatchTask task = Task(Enumerable.Range(0, 10_000).Select(_ => Guid.NewGuid().ToString()));
        int length = BatchTaskJson.ToUtf8(task, null).Count;
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchTaskJson.ToUtf8(task, null);
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(cost, length, length + 16 * 1024);
    }

    [Fact]
    public void A_list_that_is_longer_on_the_wire_than_guessed_is_written_whole()
    {
        BatchTask task = Task(Enumerable.Repeat("水表\u0001", 5_000));
        using var body = System.Text.Json.JsonDocument.Parse(task.ToJson());
        Assert.Equal(5_000, body.RootElement.GetProperty("param").GetProperty("deviceList").GetArrayLength());
    }

    private static BatchTask Task(System.Collections.Generic.IEnumerable<string> ids) => Samples.Command().ToDevices(ids).AsTask("n", 10);
}
