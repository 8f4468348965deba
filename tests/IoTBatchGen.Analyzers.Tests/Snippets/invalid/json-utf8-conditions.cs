namespace Lights;

static class Utf8
{
    public static ReadOnlySpan<byte> Area => "{\"taskName\":\"a\",\"taskType\":\"DeviceCmd\",\"timeout\":10,\"param\":{|IOTB1004:{|}\"type\":\"DeviceArea\",\"command\":{\"serviceId\":\"Lamp01\",\"method\":\"ringAlarm\"}}}"u8;
    public static ReadOnlySpan<byte> All => "{\"taskName\":\"a\",\"taskType\":\"DeviceCmd\",\"timeout\":10,\"param\":{\"type\":\"Broadcast\",\"groupList\":{|IOTB1005:[\"g\"]|},\"command\":{\"serviceId\":\"Lamp01\",\"method\":\"ringAlarm\"}}}"u8;
}
