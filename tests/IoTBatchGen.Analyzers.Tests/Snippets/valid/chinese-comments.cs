namespace 智慧水务;

/// <summary>批量下发命令</summary>
public class 命令服务
{
    private readonly IBatchTaskClient _client;
    public 命令服务(IBatchTaskClient client) => _client = client;

    // 设置阀门开度，单位：百分比
    public async Task<string> 设置开度(List<string> 设备列表, int 开度)
    {
        if (设备列表.Count == 0) throw new ArgumentException("设备列表为空", nameof(设备列表));
        var 任务 = new WaterMeter.DeliverySchedule.SetDeviceLevel(开度)
            .ToDevices(设备列表)
            .AsTask("设置开度-" + DateTime.Now.ToString("yyyyMMddHHmmss"), 1000)   // 超时时间：分钟
            .WithTag("区域", "北区");
        return (await _client.CreateAsync(任务)).TaskId;
    }
}
