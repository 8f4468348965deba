using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class AnswerTests
{
    public static TheoryData<int, string, string> Rows => new(
        BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => (row.HttpStatus, row.ErrorCode.Value, row.Description)));

    [Theory]
    [InlineData("""{"taskID":"42"}""")]
    [InlineData("""{"taskId":"42"}""")]
    [InlineData("""{"TASKID":"42"}""")]
    [InlineData("""{"more":{"taskID":"7"},"error_code":null,"taskID":"42","error_desc":"x"}""")]
    [InlineData("""{"error_desc":{"taskID":"7"},"taskID":"42"}""")]
    [InlineData("\uFEFF { \"taskID\" : \"42\" } ")]
    public async Task The_task_id_is_read_in_any_casing(string body)
    {
        var platform = new StubPlatform(200, () => new ByteArrayContent(Encoding.UTF8.GetBytes(body)));
        Assert.Equal("42", (await Create(platform)).TaskId);
    }

    [Fact]
    public async Task A_field_that_means_nothing_may_hold_anything()
    {
        byte[] body = [.. "{\"note\":\""u8, 0xFF, .. "\",\"list\":[{\"error_code\":\"1\"}],\"taskID\":\"42\"}"u8];
        Assert.Equal("42", (await Create(new StubPlatform(200, () => new ByteArrayContent(body)))).TaskId);
    }

    [Theory]
    [InlineData("""{"taskID":"42"} {"taskID":"43"}""")]
    [InlineData("""{"taskID":"42"},""")]
    [InlineData("""{"taskID":"42","error_code":}""")]
    [InlineData("""{"taskID":"42",}""")]
    [InlineData("""{"taskID":"42" """)]
    public async Task A_body_that_is_not_one_whole_object_is_no_answer(string body) =>
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => Create(new StubPlatform(200, body)));

    [Fact]
    public async Task An_answer_that_is_said_to_be_longer_than_any_memory_is_read_all_the_same() =>
        Assert.Equal("42", (await Create(new StubPlatform(200, () => new StringContent("""{"taskID":"42"}""") { Headers = { ContentLength = long.MaxValue } }))).TaskId);

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Any_success_status_will_do(int status) =>
        Assert.Equal("42", (await Create(new StubPlatform(status, """{"taskID":"42"}"""))).TaskId);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_row_of_the_error_table_becomes_an_exception(int status, string code, string description)
    {
        string asText = $$"""{"error_code":"{{code}}","error_desc":"{{description}}"}""";
        string asNumber = $$"""{"error_desc":"{{description}}","error_code":{{code}}}""";
        foreach (string body in new[] { asText, asNumber })
        {
            BatchTaskRejectedException exception = await Refused(status, body);
            Assert.Equal((status, code, description), (exception.HttpStatus, exception.ErrorCode.Value, exception.Description));
            Assert.Equal((200, code), Summary(await Refused(200, body)));
            Assert.Contains(code, exception.Message, StringComparison.Ordinal);
            Assert.Contains(description, exception.Message, StringComparison.Ordinal);
            Assert.Contains(status.ToString(CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
            Assert.NotNull(exception.Handling);
        }
    }

    [Theory]
    [InlineData("""{"error_code":"987654","error_desc":"new"}""", "987654")]
    [InlineData("""{"taskID":"42","error_code":"50400"}""", "50400")]
    [InlineData("""{"error_code":"50400","error_desc":null}""", "50400")]
    [InlineData("""{"error_code":"","taskID":"42"}""", "")]
    [InlineData("""{"Error_Code":"50400"}""", "50400")]
    public async Task A_body_with_error_code_is_an_error_whatever_else_it_holds(string body, string code) =>
        Assert.Equal((200, code), Summary(await Refused(200, body)));

    [Theory]
    [InlineData(200, """{"taskID":"42","taskID":"42"}""", "created", "")]
    [InlineData(200, """{"taskID":"42","taskID":"43"}""", "unknown", "")]
    [InlineData(200, """{"taskID":42,"taskID":"42"}""", "unknown", "")]
    [InlineData(200, """{"taskID":"42","taskID":42}""", "unknown", "")]
    [InlineData(400, """{"taskID":"42","taskID":"42","error_code":"50400"}""", "unknown", "50400")]
    [InlineData(200, """{"error_code":"50400","error_code":"50400"}""", "rejected", "50400")]
    [InlineData(200, """{"error_code":"50252","error_code":"50400"}""", "unknown", "")]
    [InlineData(200, """{"error_code":"50400","error_code":"50252"}""", "unknown", "")]
    public async Task A_field_that_comes_twice_must_say_the_same_twice(int status, string body, string outcome, string code)
    {
        Task<BatchTaskCreated> call = Create(new StubPlatform(status, body));
        BatchTaskException? failure = outcome == "created" ? null : await Assert.ThrowsAnyAsync<BatchTaskException>(() => call);
        Assert.Equal(
            (outcome, code),
            failure switch
            {
                null => ((await call).TaskId == "42" ? "created" : "", ""),
                BatchTaskRejectedException rejected => ("rejected", rejected.ErrorCode.Value),
                _ => ("unknown", failure.ErrorCode.Value),
            });
    }

    [Fact]
    public async Task The_answer_to_another_request_says_nothing_of_the_task()
    {
        var platform = new StubPlatform((_, _) => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest)
        {
            Content = new StringContent("""{"error_code":"50400","error_desc":"x"}"""),
            RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/login"),
        }));
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => Create(platform));
        Assert.Equal(string.Empty, unknown.ErrorCode.Value);
        Assert.Equal(
            "a handler followed a redirect, so this is the response to another request: {\"error_code\":\"50400\",\"error_desc\":\"x\"}",
            unknown.Description);
    }

    [Fact]
    public async Task An_error_without_a_description_says_so() =>
        Assert.Equal("The platform sent no description.", (await Refused(400, """{"error_code":"50400"}""")).Description);

    [Theory]
    [InlineData("[\"4\",\"2\"]")]
    [InlineData("\"4\\n2\"")]
    public async Task An_id_that_is_not_one_is_told_as_that(string id) => Assert.StartsWith(
        "the response's taskID is not a single text of at most 256 characters without control characters, or repeats the request: ",
        (await Refused(200, $$"""{"taskID":{{id}}}""")).Description,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(502, "<html>\n<title>Bad Gateway</title></html>", "HTTP 502: the response is not a JSON object: <html>\\u000A<title>Bad Gateway</title></html>")]
    [InlineData(200, "<html>login</html>", "HTTP 200: the response is not a JSON object: <html>login</html>")]
    [InlineData(200, "", "HTTP 200: the response is empty.")]
    [InlineData(503, "", "HTTP 503: the response is empty.")]
    [InlineData(200, "[]", "HTTP 200: the response is not a JSON object: []")]
    [InlineData(200, "\"42\"", "HTTP 200: the response is not a JSON object: \"42\"")]
    [InlineData(200, "{\"taskID\":\"4", "HTTP 200: the response is not a JSON object: {\"taskID\":\"4")]
    [InlineData(200, "{}", "HTTP 200: the response has neither taskID nor error_code: {}")]
    [InlineData(200, "{\"taskID\":\"\"}", "HTTP 200: the response has neither taskID nor error_code: {\"taskID\":\"\"}")]
    [InlineData(200, "{\"taskID\":null}", "HTTP 200: the response has neither taskID nor error_code: {\"taskID\":null}")]
    [InlineData(404, "{\"status\":404}", "HTTP 404: the response has no error_code: {\"status\":404}")]
    [InlineData(302, "{\"taskID\":\"42\"}", "HTTP 302: the response has no error_code: {\"taskID\":\"42\"}")]
    [InlineData(200, "{\"taskID\":\"\\uD800\"}", "HTTP 200: the response is not a JSON object: {\"taskID\":\"\\uD800\"}")]
    public async Task An_odd_answer_is_told_with_its_status(int status, string body, string message)
    {
        BatchTaskRejectedException exception = await Refused(status, body);
        Assert.Equal(message, exception.Message);
        Assert.Equal((status, string.Empty), Summary(exception));
        Assert.Null(exception.Handling);
    }

    [Theory]
    [InlineData("text/html", "the response is not a JSON object but text/html: <p>hi</p>")]
    [InlineData("image/png", "the response is not a JSON object but image/png: <p>hi</p>")]
    [InlineData("application/json", "the response is not a JSON object: <p>hi</p>")]
    [InlineData("application/problem+json", "the response is not a JSON object: <p>hi</p>")]
    public async Task An_odd_answer_is_told_with_the_content_type_it_was_said_to_have(string type, string description)
    {
        var platform = new StubPlatform(502, () => new StringContent("<p>hi</p>", Encoding.UTF8, type));
        Assert.Equal(description, (await Refused(platform)).Description);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public async Task A_created_task_is_no_failure_for_a_wrong_content_type(string type)
    {
        var platform = new StubPlatform(200, () => new StringContent("""{"taskID":"42"}""", Encoding.UTF8, type));
        Assert.Equal("42", (await Create(platform)).TaskId);
    }

    [Fact]
    public async Task An_answer_that_is_no_text_is_told_on_one_line()
    {
        var platform = new StubPlatform(200, () => new ByteArrayContent([0xFF, 0x00, 0x1B, (byte)'[', 0xE2, 0x80, 0xAE]));
        BatchTaskRejectedException exception = await Refused(platform);
        Assert.Equal("the response is not a JSON object: \uFFFD\\u0000\\u001B[\\u202E", exception.Description);
    }

    [Fact]
    public async Task A_long_answer_is_cut_to_200_characters()
    {
        BatchTaskRejectedException exception = await Refused(500, new string('x', 100_000));
        Assert.EndsWith(": " + new string('x', 200) + "…", exception.Message, StringComparison.Ordinal);
        Assert.Equal(500 + 1, (await Refused(400, $$"""{"error_code":"50400","error_desc":"{{new string('x', 9_000)}}"}""")).Description.Length);
    }

    [Fact]
    public async Task An_answer_of_one_MiB_is_read_and_no_more()
    {
        string longest = """{"taskID":"42"}""".PadRight(1024 * 1024);
        Assert.Equal("42", (await Create(new StubPlatform(200, longest))).TaskId);

        var endless = new EndlessStream();
        BatchTaskRejectedException exception = await Refused(new StubPlatform(200, () => new StreamContent(endless)));
        Assert.StartsWith("HTTP 200: the response is larger than 1 MiB: xxx", exception.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Taken, 1024 * 1024, 4 * 1024 * 1024);
    }

    private static (int Status, string Code) Summary(BatchTaskRejectedException exception) => (exception.HttpStatus, exception.ErrorCode.Value);

    // Where the answer leaves open whether the task exists, the exception of the answer is the cause.
    private static async Task<BatchTaskRejectedException> Refused(StubPlatform platform)
    {
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(() => Create(platform));
        if (exception is BatchTaskRejectedException rejected)
        {
            return rejected;
        }

        // The same words, as a rejection has them.
        var unknown = Assert.IsType<BatchTaskOutcomeUnknownException>(exception);
        var answer = new BatchTaskRejectedException(unknown.HttpStatus, unknown.ErrorCode, unknown.Description);
        Assert.StartsWith("It is unknown whether the platform accepted the batch task. " + answer.Message, unknown.Message, StringComparison.Ordinal);
        return answer;
    }

    private static Task<BatchTaskRejectedException> Refused(int status, string body) => Refused(new StubPlatform(status, body));

    private static Task<BatchTaskCreated> Create(StubPlatform platform) =>
        platform.Client().CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
}
