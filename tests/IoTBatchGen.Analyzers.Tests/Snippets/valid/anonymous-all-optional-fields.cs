namespace Lights;

class AllFields
{
    object Body(string? appId, IReadOnlyList<string> lamps, Uri callback, byte retries) => new
    {
        appId,
        taskName = nameof(AllFields),
        taskType = "DeviceCmd",
        timeout = (short)60,
        param = new
        {
            type = nameof(BatchTargetType.DeviceList),
            deviceList = lamps,
            command = new { serviceId = "Lamp01", method = "SET_LIGHT", paras = new { power = "ON", brightness = 100, fadeSeconds = 3 } },
            callbackUrl = callback,
            maxRetransmit = retries,
            groupTag = "g",
        },
        tags = lamps.Select(l => new { tagName = "lamp", tagValue = l }).ToList(),
    };
}
