using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests;

/// <summary>What came back over HTTP.</summary>
internal sealed record Reply(int Status, string? ContentType, string? Allow, string Body)
{
    public string? TaskId => Field("taskID");

    public string? ErrorCode => Field("error_code");

    public string? ErrorDescription => Field("error_desc");

    public string? AccessToken => Field("accessToken");

    public string? RefreshToken => Field("refreshToken");

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        response.Content.Headers.Allow.SingleOrDefault(),
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>The reply is this row of the document, with nothing added.</summary>
    public void AssertIs(BatchTaskErrorInfo row)
    {
        Assert.Equal((row.HttpStatus, row.ErrorCode.Value, row.Description), (Status, ErrorCode, ErrorDescription));
        Assert.Equal("application/json", ContentType);
        using var body = JsonDocument.Parse(Body);
        Assert.Equal(2, body.RootElement.EnumerateObject().Count());
    }

    /// <summary>The reply is that a task was created.</summary>
    public void AssertCreated()
    {
        Assert.Equal((200, null), (Status, ErrorCode));
        Assert.False(string.IsNullOrEmpty(TaskId));
    }

    /// <summary>The reply is not an error.</summary>
    public void AssertIsOk() => Assert.Equal((200, null), (Status, ErrorCode));

    /// <summary>The JSON of the reply.</summary>
    public JsonElement Json()
    {
        Assert.Equal("application/json", ContentType);
        using var body = JsonDocument.Parse(Body);
        return body.RootElement.Clone();
    }

    private string? Field(string name)
    {
        if (Body.Length == 0)
        {
            return null;
        }

        using var body = JsonDocument.Parse(Body);
        return body.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
    }
}
