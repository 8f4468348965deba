//! C# 7.3
using System;
using System.Net.Http;
using System.Threading.Tasks;
using IoTBatchGen;

class Tokens
{
    private const string Token = "b8f0e8e2d5d94e4a8f5a";

    public BatchTaskClient Create()
    {
        BatchTaskClientOptions options = new BatchTaskClientOptions();
        options.ServerUrl = new Uri("https://platform.example:8743");
        options.AppKey = Environment.GetEnvironmentVariable("KEY");
        options.AccessTokenProvider = ct => new ValueTask<string>({|IOTB1202:Token|});
        return new BatchTaskClient(new HttpClient(), options);
    }
}
