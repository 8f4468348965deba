using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>"Query sub-tasks": what is asked, and how one page is read.</summary>
public class SubtaskPageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_always_sends_the_page_and_its_size()
    {
        var platform = new StubPlatform(200, """{"totalCount":0}""");
        BatchTaskClient client = platform.Client();
        await client.GetSubtaskPageAsync("42", cancellationToken: Token);
        var filter = new BatchSubtaskFilter { State = BatchSubtaskState.WaitResult, DeviceId = "d&1", CommandId = "c" };
        await client.GetSubtaskPageAsync("42", filter, 7, 1, Token);
        const string Path = "GET https://platform.example:8743/iocm/app/batchtask/v1.1.0/taskDetails?taskId=42&";
        Assert.Equal(Path + "pageNo=0&pageSize=250", platform.Sent[0].Line);
        Assert.Equal(Path + "status=WaitResult&deviceId=d%261&commandId=c&pageNo=7&pageSize=1", platform.Sent[1].Line);
    }

    [Theory]
    [InlineData(-1, 250, "The first page is 0.")]
    [InlineData(0, 0, "Use 1 to 250.")]
    [InlineData(0, 251, "Use 1 to 250.")]
    public async Task A_page_outside_the_limits_is_not_asked_for(long pageNo, int pageSize, string message)
    {
        var platform = new StubPlatform(200, "{}");
        var failure = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => platform.Client().GetSubtaskPageAsync("42", null, pageNo, pageSize, Token));
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task Every_field_is_read()
    {
        BatchSubtaskPage page = await PageAsync(
            """
            {"pageNo":3,"pageSize":25,"totalCount":99,"taskDetails":[
              {"status":"Success","output":"{\"result\":1}","error":null,"param":{"deviceId":"d1","commandId":"c1"}},
              {"status":"Fail","output":null,"error":"{\"error_code\":\"100223\",\"error_desc\":\"Command counts has reached the upLimit.\"}","param":{"deviceId":"d2","commandId":"c2"}}]}
            """);
        Assert.Equal((3, 25, 99, 2), (page.PageNo, page.PageSize, page.TotalCount, page.Subtasks.Count));
        BatchSubtask good = page.Subtasks[0];
        Assert.Equal(("d1", "c1", BatchSubtaskState.Success, """{"result":1}"""), (good.DeviceId, good.CommandId, good.State, good.Output));
        Assert.Null(good.Error);
        BatchSubtask bad = page.Subtasks[1];
        Assert.Equal(("d2", BatchSubtaskState.Fail), (bad.DeviceId, bad.State));
        Assert.Null(bad.Output);
        Assert.Equal(BatchTaskErrorCode.CommandCountLimitReached, bad.Error!.ErrorCode);
        Assert.Equal("100223: Command counts has reached the upLimit.", bad.Error.ToString());
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("""{ "requestId": "r", "commandResult": {"a":1} }""", """{ "requestId": "r", "commandResult": {"a":1} }""")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("12.50", "12.50")]
    [InlineData("null", null)]
    public async Task Output_is_text_or_JSON_text(string json, string? expected) =>
        Assert.Equal(expected, (await PageAsync($$"""{"taskDetails":[{"output":{{json}}}]}""")).Subtasks[0].Output);

    [Theory]
    [InlineData("""{"error_code":"100","error_desc":"why"}""", "100: why")]
    [InlineData("""{"error_code":100}""", "100")]
    [InlineData("\"{\\\"error_desc\\\":\\\"why\\\"}\"", "why")]
    [InlineData("\"plain text\"", "plain text")]
    [InlineData("\"{half\"", "{half")]
    [InlineData("\"{} more\"", "{} more")]
    [InlineData("""{"reason":"why"}""", """{"reason":"why"}""")]
    [InlineData("7", "7")]
    [InlineData("{}", null)]
    [InlineData("\"{}\"", null)]
    [InlineData("\" \"", null)]
    [InlineData("""{"error_code":null,"error_desc":""}""", null)]
    [InlineData("null", null)]
    public async Task An_error_is_JSON_in_text_or_an_object_or_plain_text(string json, string? expected) =>
        Assert.Equal(expected, (await PageAsync($$"""{"taskDetails":[{"error":{{json}}}]}""")).Subtasks[0].Error?.ToString());

    [Theory]
    [InlineData("""{"taskDetails":[{"status":"Paused","more":{"status":"x"},"param":{"deviceId":7,"more":[]}},null,3]}""", "Paused|7|", 1)]
    [InlineData("""{"taskDetails":[{"param":null},{"param":"d"},{}]}""", "||", 3)]
    [InlineData("""{"totalCount":"0","taskDetails":null}""", null, 0)]
    public async Task Other_shapes_are_read_too(string json, string? first, int count)
    {
        BatchSubtaskPage page = await PageAsync(json);
        Assert.Equal(count, page.Subtasks.Count);
        Assert.Equal(first, count == 0 ? null : $"{page.Subtasks[0].State}|{page.Subtasks[0].DeviceId}|{page.Subtasks[0].CommandId}");
        Assert.Equal((2, 10), (page.PageNo, page.PageSize));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"error_code":"100022","error_desc":"x"}""")]
    [InlineData("""{"taskDetails":[{"status":"Success"}""")]
    public async Task What_is_not_a_page_is_an_error(string json) =>
        Assert.Equal(BatchTaskOperation.QuerySubtasks, (await Assert.ThrowsAsync<BatchTaskQueryException>(() => PageAsync(json))).Operation);

    private static Task<BatchSubtaskPage> PageAsync(string json) =>
        new StubPlatform(200, json).Client(options => options.MaxRetries = 0).GetSubtaskPageAsync("42", null, 2, 10, Token);
}
