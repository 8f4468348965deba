namespace 智慧水务;

public class 批量任务
{
    // 超时时间（秒）
    private const int 超时 = 7200;

    public BatchTask 创建(List<string> 设备) => new WaterMeter.DeliverySchedule.SetDeviceLevel(0) /* 关阀 */
        .ToDevices(设备)
        .AsTask("关阀", {|IOTB1001:超时|})
        .WithCallback({|IOTB1009:"回调地址"|})
        .WithTag({|IOTB1008:""|}, "北区");
}
