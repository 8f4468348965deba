using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.NSwag;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>The client that NSwag makes of the API contract talks to the platform and gets the answers that ours gets.</summary>
public sealed class NSwagTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<int> Rows => new(Enumerable.Range(0, BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Count));

    [Fact]
    public async Task Both_create_tasks()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { SequentialTaskIds = true, UniqueTaskNames = false }, Token);
        foreach (BatchTaskParamType type in Enum.GetValues<BatchTaskParamType>().Take(5))
        {
            string theirs = await TheirsAsync(platform, Task(type));
            string ours = await OursAsync(platform, Task(type));
            Assert.Equal(("200 task-", "200 task-"), (theirs[..9], ours[..9]));
            RecordedRequest[] sent = [.. platform.Requests.TakeLast(2)];
            Assert.Equal(Fields(sent[0].Body), Fields(sent[1].Body));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Both_get_every_row_of_the_error_table(int row)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        platform.RejectNext(BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask)[row], calls: 2);
        string theirs = await TheirsAsync(platform, Task(BatchTaskParamType.Broadcast));
        Assert.Equal(theirs, await OursAsync(platform, Task(BatchTaskParamType.Broadcast)));
        Assert.Equal($"{BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask)[row].HttpStatus} {BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask)[row].ErrorCode}", theirs);
    }

    [Fact]
    public async Task Both_are_refused_for_the_same_faults()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        Action<NSwag.BatchTask>[] faults =
        [
            task => task.Timeout = 9,
            task => task.TaskName = "",
            task => task.Param.MaxRetransmit = 4,
            task => task.Param.DeviceList = [],
            task => task.Param.Command.ServiceId = null!,
            task => task.AppId = "nobody",
        ];
        foreach (Action<NSwag.BatchTask> fault in faults)
        {
            NSwag.BatchTask task = Task(BatchTaskParamType.DeviceList);
            fault(task);
            Assert.Equal(await TheirsAsync(platform, task), await OursAsync(platform, task));
        }

        Assert.Empty(platform.Tasks);
    }

    private static NSwag.BatchTask Task(BatchTaskParamType type) => new()
    {
        Timeout = 1000,
        TaskName = "raise-level",
        Param = new NSwag.BatchTaskParam
        {
            Type = type,
            DeviceList = type == BatchTaskParamType.DeviceList ? ["3f1a", "77b2"] : null!,
            DeviceType = type == BatchTaskParamType.DeviceType ? "WaterMeter" : null!,
            ManufacturerId = type == BatchTaskParamType.DeviceType ? "TestUtf8ManuId" : null!,
            Model = type == BatchTaskParamType.DeviceType ? "NBIoTDevice" : null!,
            DeviceLocation = type == BatchTaskParamType.DeviceArea ? "north" : null!,
            GroupList = type == BatchTaskParamType.GroupList ? ["meters"] : null!,
            MaxRetransmit = 2,
            Command = new Command { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" },
        },
    };

    private static async Task<string> TheirsAsync(FakeIoTPlatform platform, NSwag.BatchTask task)
    {
        using var http = new HttpClient();
        var client = new NSwagClient(http) { BaseUrl = platform.ServerUrl.ToString() };
        try
        {
            Response created = await client.CreateBatchTaskAsync(platform.AppKey, "Bearer " + platform.AccessToken, task, Token);

            // Under 200 their one type is for both a task and an error.
            return "200 " + (created.AdditionalProperties.TryGetValue("taskID", out object? id) ? id : created.AdditionalProperties["error_code"]);
        }
        catch (ApiException<Error> refused)
        {
            return $"{refused.StatusCode} {refused.Result.Error_code}";
        }
    }

    private static async Task<string> OursAsync(FakeIoTPlatform platform, NSwag.BatchTask theirs)
    {
        using var http = new HttpClient();
        var client = new BatchTaskClient(http, new BatchTaskClientOptions
        {
            ServerUrl = platform.ServerUrl,
            AppKey = platform.AppKey,
            AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken),
            Validation = BatchTaskValidation.Off,
            MaxRetries = 0,
        });
        try
        {
            return "200 " + (await client.CreateAsync(Translated(theirs), Token)).TaskId;
        }
        catch (BatchTaskRejectedException rejected)
        {
            return $"{rejected.HttpStatus} {rejected.ErrorCode}";
        }
        catch (BatchTaskOutcomeUnknownException unknown)
        {
            return $"{unknown.HttpStatus} {unknown.ErrorCode}";
        }
    }

    private static BatchTask Translated(NSwag.BatchTask task) => new()
    {
        AppId = task.AppId,
        Timeout = task.Timeout,
        TaskName = task.TaskName,
        Param = new BatchTaskParam
        {
            Type = Enum.Parse<BatchTargetType>(task.Param.Type.ToString()),
            DeviceList = [.. task.Param.DeviceList ?? []],
            DeviceType = task.Param.DeviceType,
            ManufacturerId = task.Param.ManufacturerId,
            Model = task.Param.Model,
            DeviceLocation = task.Param.DeviceLocation,
            GroupList = [.. task.Param.GroupList ?? []],
            MaxRetransmit = task.Param.MaxRetransmit,
            Command = new RawDeviceCommand { ServiceId = task.Param.Command.ServiceId, Method = task.Param.Command.Method },
        },
    };

    // What was said, whatever the order of the fields.
    private static string Fields(string body)
    {
        using JsonDocument json = JsonDocument.Parse(body);
        return Sorted(json.RootElement);
    }

    private static string Sorted(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? string.Join(",", value.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}:({Sorted(field.Value)})"))
        : value.GetRawText();
}
