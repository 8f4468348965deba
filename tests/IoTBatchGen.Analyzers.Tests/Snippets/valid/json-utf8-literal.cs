namespace Lights;

static class Bytes
{
    public static ReadOnlySpan<byte> RingAll =>
        """{"taskName":"ring","taskType":"DeviceCmd","timeout":10,"param":{"type":"Broadcast","command":{"serviceId":"Lamp01","method":"ringAlarm"}}}"""u8;

    public static ByteArrayContent Content() => new(RingAll.ToArray());
}
