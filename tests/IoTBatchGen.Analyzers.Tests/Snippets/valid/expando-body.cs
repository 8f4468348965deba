using System.Dynamic;

namespace Lights;

class Expandos
{
    static ExpandoObject Body()
    {
        dynamic body = new ExpandoObject();
        body.taskName = "";
        body.taskType = "DeviceReg";
        body.timeout = 1;
        body.param = new { type = "whatever" };
        return body;
    }
}
