namespace Auth;

class Keys
{
    private const string AppKey = "TFLtvpxhr3UaK6ntqbxpOW1XjCYa";
    BatchTaskClientOptions A() => new() { ServerUrl = new Uri("https://platform.example"), AppKey = {|IOTB1202:"your-app-key"|} };
    BatchTaskClientOptions B() => new() { ServerUrl = new Uri("https://platform.example"), AppKey = {|IOTB1202:AppKey|} };
}
