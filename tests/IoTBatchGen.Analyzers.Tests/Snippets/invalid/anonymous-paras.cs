namespace Lights;

class AnonymousParas
{
    object A() => new { taskName = "p", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "OPEN", paras = {|IOTB1104:new|} { angle = {|IOTB1105:95|} } } } };
    object B() => new { taskName = "p", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "DeliverySchedule", method = "SET_DEVICE_LEVEL", paras = new { value = {|IOTB1106:false|} } } } };
}
