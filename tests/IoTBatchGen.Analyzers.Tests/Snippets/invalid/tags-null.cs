namespace Lights;

class NullTags
{
    BatchTaskTag A() => new({|IOTB1008:null|}, "x");
    BatchTaskTag B() => new() { TagName = "x", TagValue = {|IOTB1008:""|} };
}
