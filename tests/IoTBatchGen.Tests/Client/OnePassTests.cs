using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Tests.Json;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The lists of a task are validated while they are written: read once, with the same issues, and at no cost that grows.</summary>
public sealed class OnePassTests : IDisposable
{
    private readonly StubPlatform _platform = new(200, """{"taskID":"42"}""");

    public static TheoryData<string> BadEntries => [null!, "", "cut\uD83D", "\uDE00", "a longer id that was cut\uD83D", "\uD83D a longer id that was cut"];

    public static TheoryData<string> GoodEntries => ["a", "水表", "\uD83D\uDE00", "\"\\", " ", "a longer id with a quote\"", "a longer id of 水表 and \uD83D\uDE00"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _platform.Dispose();

    [Theory]
    [MemberData(nameof(BadEntries))]
    public async Task A_bad_entry_among_good_ones_is_found_wherever_it_is(string? bad)
    {
        foreach (int place in new[] { 0, 1, 2 })
        {
            string[] ids = ["a", "b", "c"];
            ids[place] = bad!;
            foreach (BatchTaskParam param in new[] { Samples.Command().ToDevices(ids), Samples.Command().ToGroups(ids), Samples.Command().ToGroupIds(ids) })
            {
                BatchTask task = param.AsTask("n", 10);
                var exception = await Assert.ThrowsAsync<BatchTaskValidationException>(() => _platform.Client().CreateAsync(task, Token));
                Assert.Equal(task.Validate().Select(issue => issue.ToString()), exception.Issues.Select(issue => issue.ToString()));
                Assert.Equal("IOTB1011", Assert.Single(exception.Issues).RuleId);
            }
        }

        Assert.Empty(_platform.Tokens);
    }

    [Theory]
    [MemberData(nameof(GoodEntries))]
    public async Task An_entry_that_is_not_plain_but_right_is_sent(string good)
    {
        BatchTask task = Samples.Command().ToDevices("a", good, "b").AsTask("n", 10);
        await _platform.Client().CreateAsync(task, Token);
        Assert.Equal(task.ToJson(), Assert.Single(_platform.Sent).Body);
    }

    [Fact]
    public async Task A_bad_entry_in_a_list_that_the_type_ignores_is_an_error_all_the_same()
    {
        BatchTaskParam param = Samples.Command().ToDevices("a");
        param.GroupList = ["g", ""];
        var exception = await Assert.ThrowsAsync<BatchTaskValidationException>(() => _platform.Client().CreateAsync(param.AsTask("n", 10), Token));
        Assert.Equal(["IOTB1005", "IOTB1011"], exception.Issues.Select(issue => issue.RuleId));
    }

    [Fact]
    public async Task Issues_come_before_a_command_is_asked_for_its_paras()
    {
        BatchTask task = OwnValue.Command(new OwnValue(null) { IsThrowing = true }).ToDevices("a", "").AsTask("n", 10);
        await Assert.ThrowsAsync<BatchTaskValidationException>(() => _platform.Client().CreateAsync(task, Token));
        await Assert.ThrowsAsync<BatchTaskValidationException>(() => _platform.Client().CreateAsync(OwnValue.Command(new OwnValue(null) { IsThrowing = true }).ToDevices("a").AsTask("n", 5), Token));
        await Assert.ThrowsAsync<NotSupportedException>(() => _platform.Client().CreateAsync(OwnValue.Command(new OwnValue(null) { IsThrowing = true }).ToDevices("a").AsTask("n", 10), Token));
    }

    [Fact]
    public async Task A_value_that_is_canceled_while_it_is_written_is_told_as_it_is()
    {
        var canceled = new OperationCanceledException("the value's own");
        BatchTask task = OwnValue.Command(new OwnValue(null) { IsThrowing = true, Fault = canceled }).ToDevices("a").AsTask("n", 10);
        Assert.Same(
            canceled,
            await Assert.ThrowsAsync<OperationCanceledException>(() => _platform.Client().CreateAsync(task, new CancellationToken(canceled: true))));
        Assert.Empty(_platform.Tokens);
    }

    [Fact]
    public async Task What_is_sent_of_a_list_is_what_was_validated_even_if_it_changes_at_each_reading()
    {
        BatchTaskParam param = Samples.Command().ToDevices();
        param.DeviceList = new Fickle("good", "good", "");
        await _platform.Client().CreateAsync(param.AsTask("n", 10), Token);
        Assert.Contains("""["good"]""", Assert.Single(_platform.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_allocates_no_more_for_ten_thousand_devices_than_for_one()
    {
        using var handler = new Discarding();
        using var http = new HttpClient(handler);
        var client = new BatchTaskClient(http, StubPlatform.Options());
        long one = await LeastAllocatedAsync(client, TaskFor(1));
        long many = await LeastAllocatedAsync(client, TaskFor(10_000));
        Assert.InRange(many - one, -512, 512);
    }

    private static BatchTask TaskFor(int devices) =>
        Samples.Command().ToDevices(Enumerable.Range(0, devices).Select(_ => Guid.NewGuid().ToString())).AsTask("n", 10);

    private static async Task<long> LeastAllocatedAsync(BatchTaskClient client, BatchTask task)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            // Nothing in it waits, so that all of it happens on this thread.
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task<BatchTaskCreated> call = client.CreateAsync(task, Token);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(call.IsCompleted);
            await call;
            least = Math.Min(least, allocated);
        }

        return least;
    }

    /// <summary>A list of one entry, another one each time that it is read.</summary>
    private sealed class Fickle(params string[] readings) : IList<string>
    {
        private int _readings;

        public int Count => 1;

        public bool IsReadOnly => true;

        public string this[int index]
        {
            get => readings[Math.Min(_readings++, readings.Length - 1)];
            set => throw new NotSupportedException();
        }

        public void Add(string item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(string item) => throw new NotSupportedException();

        public void CopyTo(string[] array, int arrayIndex) => throw new NotSupportedException();

        public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

        public int IndexOf(string item) => throw new NotSupportedException();

        public void Insert(int index, string item) => throw new NotSupportedException();

        public bool Remove(string item) => throw new NotSupportedException();

        public void RemoveAt(int index) => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }

    /// <summary>A network that takes the body and keeps nothing.</summary>
    private sealed class Discarding : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(System.IO.Stream.Null, cancellationToken);
            return new HttpResponseMessage { Content = new StringContent("""{"taskID":"5bfe34f0b1d4ca48d8a0d0b6"}"""), RequestMessage = request };
        }
    }
}
