namespace Waterworks;

class Joined
{
    static string Body(IEnumerable<string> ids, bool slow) =>
        $@"{{ ""taskName"": ""open"", ""taskType"": ""DeviceCmd"", ""timeout"": {(slow ? 1440 : 30)},
             ""param"": {{ ""type"": ""DeviceList"", ""deviceList"": [{string.Join(",", ids.Select(i => $"\"{i}\""))}],
             ""command"": {{ ""serviceId"": ""Control"", ""method"": ""OPEN"", ""paras"": {{ ""angle"": 45, ""kind"": ""{(slow ? "SLOW" : "FAST")}"" }} }} }} }}";
}
