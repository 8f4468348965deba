//! C# 7.3
namespace Legacy
{
    public static class Verbatim
    {
        public const string Body = @"{
            ""taskName"": ""x"",
            ""taskType"": ""DeviceCmd"",
            ""timeout"": {|IOTB1001:2881|},
            ""param"": {
                ""type"": ""GroupList"",
                ""groupList"": {|IOTB1004:[]|},
                ""callbackUrl"": {|IOTB1009:""na.example/cb""|},
                ""command"": { ""serviceId"": {|IOTB1101:""Lamp1""|}, ""method"": ""ringAlarm"" }
            },
            ""tags"": [ { ""tagName"": {|IOTB1008:""""|}, ""tagValue"": ""v"" } ]
        }";
    }
}
