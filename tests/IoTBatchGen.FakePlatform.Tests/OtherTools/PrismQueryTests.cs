using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.NSwag;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>The operations after creating, as two tools read the contract: Prism answers, and the client that NSwag makes of it asks.</summary>
public sealed class PrismQueryTests
{
    private const string Tasks = "iocm/app/batchtask/v1.1.0/";

    // A Prism takes seconds to start, so all requests go to one.
    private static readonly (string Method, string Path, string? Body, int Status)[] Requests =
    [
        ("GET", Tasks + "tasks/42", null, 200),
        ("GET", Tasks + "tasks/42?appId=app-2&select=tag", null, 200),
        ("GET", Tasks + "tasks/42?select=tags", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0&pageSize=250", null, 200),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0&pageSize=251", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0&pageSize=0", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=-1&pageSize=250", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageSize=250", null, 400),
        ("GET", Tasks + "taskDetails?pageNo=0&pageSize=250", null, 400),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0&pageSize=250&status=WaitResult&deviceId=3f1a&commandId=c-1", null, 200),
        ("GET", Tasks + "taskDetails?taskId=42&pageNo=0&pageSize=250&status=Failed", null, 400),
        ("PUT", "iocm/app/cmd/v1.4.0/deviceCommands/c-1", """{"status":"CANCELED"}""", 200),
        ("PUT", "iocm/app/cmd/v1.4.0/deviceCommands/c-1", """{"status":"PENDING"}""", 400),
        ("PUT", "iocm/app/cmd/v1.4.0/deviceCommands/c-1", "{}", 400),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_task_its_devices_and_a_canceled_command_are_read()
    {
        await using Prism prism = await Prism.StartAsync();
        using var http = new HttpClient();
        var client = new NSwagClient(http) { BaseUrl = prism.Url.ToString() };

        NSwag.BatchTaskStatus task = await client.QueryBatchTaskAsync("key", "Bearer token", "5bf8f8567dd2d86eab87edd9", null!, Select.Tag, Token);
        Assert.Equal(("5bf8f8567dd2d86eab87edd9", "Running", 60000, 3), (task.TaskId, task.Status, task.Timeout, task.TotalCnt));
        Assert.Equal("site", Assert.Single(task.Tags).TagName);

        NSwag.BatchSubtaskPage page = await client.QueryBatchSubtasksAsync("key", "Bearer token", "id", null!, Status.Success, null!, null!, 0, 250, Token);
        Assert.Equal(["Success 3f1a c-1", "Fail 77b2 c-2", "Pending 9c0d c-3"], page.TaskDetails.Select(device => $"{device.Status} {device.Param.DeviceId} {device.Param.CommandId}"));
        using JsonDocument output = JsonDocument.Parse(page.TaskDetails.First().Output.ToString()!);
        Assert.Equal(0, output.RootElement.GetProperty("result").GetInt32());

        Response2 canceled = await client.CancelDeviceCommandAsync("key", "Bearer token", "c-3", null!, new CommandChange(), Token);
        Assert.Equal("CANCELED", canceled.AdditionalProperties["status"].ToString());
    }

    [Fact]
    public async Task What_our_client_asks_and_the_platform_answers_is_what_the_contract_allows()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        await using Prism prism = await Prism.StartAsync(followed.Platform.ServerUrl);
        BatchTaskClient client = followed.ClientAt(prism.Url);

        BatchTaskStatus status = await client.GetAsync(followed.TaskId, Token);
        Assert.Equal((followed.TaskId, 4), (status.TaskId, status.TotalCount));
        BatchSubtaskPage page = await client.GetSubtaskPageAsync(
            followed.TaskId, new BatchSubtaskFilter { State = BatchSubtaskState.Fail }, pageNo: 0, pageSize: 10, Token);
        Assert.Equal("77b2", Assert.Single(page.Subtasks).DeviceId);
        var devices = new List<string>();
        await foreach (BatchSubtask device in client.GetSubtasksAsync(followed.TaskId, cancellationToken: Token))
        {
            devices.Add($"{device.DeviceId} {device.State}");
        }

        Assert.Equal(["3f1a Success", "77b2 Fail", "85c0 Timeout", "9c0d Pending"], devices);
        BatchTaskCancellation canceled = await client.CancelAsync(followed.TaskId, Token);
        Assert.Equal((1, 0, 0), (canceled.Canceled, canceled.TooLate, canceled.Failed.Count));
        var missing = await Assert.ThrowsAsync<BatchTaskQueryException>(() => client.GetAsync("unknown", Token));
        Assert.Equal(BatchTaskErrorCode.TaskNotExist, missing.ErrorCode);
    }

    [Fact]
    public async Task A_request_is_taken_if_the_contract_allows_it()
    {
        await using Prism prism = await Prism.StartAsync();
        using var http = new HttpClient();
        foreach ((string method, string path, string? body, int status) in Requests)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(prism.Url, path));
            request.Headers.TryAddWithoutValidation("app_key", "key");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer token");
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await http.SendAsync(request, Token);
            Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode} instead of {status}: {method} {path} {body}");
        }
    }
}
