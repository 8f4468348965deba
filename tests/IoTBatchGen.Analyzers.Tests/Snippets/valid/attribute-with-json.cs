using System.ComponentModel;

namespace Lights;

[Description("""{"taskName":"doc","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""")]
class Described
{
    [Obsolete("{ \"taskName\": \"\", \"timeout\": 0 } is refused")]
    static void Old() { }
}
