namespace Waterworks;

class Half
{
    static string Body(string param, int minutes) =>
        "{\"taskName\":\"half\",\"taskType\":\"DeviceCmd\",\"timeout\":" + minutes + ",\"param\":" + param + "}";

    static string Body2(string rest) => $"{{\"taskName\":\"half\",\"taskType\":\"DeviceCmd\",\"timeout\":60,{rest}}}";
}
