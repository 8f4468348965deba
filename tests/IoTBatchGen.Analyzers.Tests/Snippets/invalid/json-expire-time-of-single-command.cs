namespace Waterworks;

class Pending
{
    // expireTime and deviceId are fields of single commands
    public static byte[] Body => """
        {"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast",{|IOTB1015:"expireTime"|}:0,"command":{"serviceId":"Control","method":"PING",{|IOTB1015:"paramaters"|}:{}}}}
        """u8.ToArray();
}
