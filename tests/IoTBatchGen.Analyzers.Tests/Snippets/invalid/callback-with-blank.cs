//! C# 7.3
using IoTBatchGen;

class Blank
{
    void Set(BatchTaskParam p, bool test)
    {
        p.CallbackUrl = test ? "http://10.1.1.1/cb" : {|IOTB1009:"https://na.example/cb "|};
    }
}
