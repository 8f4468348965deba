namespace Lights;

class Fields
{
    object Body(string id) => {|IOTB1003:new|}
    {
        taskName = "f",
        taskType = "DeviceCmd",
        {|IOTB1015:timeoutMinutes|} = 60,
        param = {|IOTB1004:new|} { type = "DeviceList", {|IOTB1015:devices|} = new[] { id }, {|IOTB1015:maxRetransmits|} = 2, command = {|IOTB1003:new|} { serviceId = "Lamp01", {|IOTB1015:command|} = "ringAlarm" } },
        {|IOTB1015:description|} = "nightly",
    };
}
