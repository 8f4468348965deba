namespace Own;

public class BatchTaskClientOptions
{
    public string AppKey { get; set; } = "";
    public Uri? ServerUrl { get; set; }
}

class Setup
{
    Own.BatchTaskClientOptions Make() => new() { AppKey = "in the open, and ours", ServerUrl = new Uri("http://intranet.example") };
}
