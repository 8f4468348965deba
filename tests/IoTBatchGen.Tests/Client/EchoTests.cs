using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>A server repeats secrets in whatever encoding, one in another, cut or whole: no exception holds them or a part of them.</summary>
public class EchoTests
{
    private const string AppId = "appId-Secret-99";
    private static readonly string[] Devices = ["device-0815-Secret", "urn:dev/1&水.表:abcdef", "7f3a-1c77-aa01"];
    private static readonly string[] Secrets = [StubPlatform.AppKey, StubPlatform.Token, AppId, .. Devices];

    private static readonly Dictionary<string, Func<string, string>> Encodings = new()
    {
        ["plain"] = text => text,
        ["upper case"] = text => text.ToUpperInvariant(),
        ["JSON escapes"] = text => Each(text, c => $"\\u{(int)c:x4}"),
        ["some JSON escapes"] = text => Each(text, c => c % 3 == 0 ? $"\\u{(int)c:X4}" : c is '/' or '\\' ? "\\" + c : c.ToString()),
        ["decimal entities"] = text => Each(text, c => $"&#{(int)c};"),
        ["open entities"] = text => Each(text, c => c % 2 == 0 ? $"&#{(int)c};" : c.ToString()),
        ["hexadecimal entities"] = text => Each(text, c => $"&#x{(int)c:x};"),
        ["page"] = text => WebUtility.HtmlEncode(text),
        ["percent"] = text => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"%{b:x2}")),
        ["URL"] = Uri.EscapeDataString,
        ["form"] = WebUtility.UrlEncode,
        ["old percent"] = text => Each(text, c => $"%u{(int)c:X4}"),
        ["UTF-16 as UTF-8"] = text => Each(text, c => c < 128 ? c + "\0" : c.ToString()),
        ["hexadecimal escapes"] = text => Each(text, c => c < 128 ? $"\\x{(int)c:x2}" : c.ToString()),
    };

    public static TheoryData<string, string> Pairs => new(Encodings.Keys.SelectMany(first => Encodings.Keys.Select(second => (first, second))));

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task An_encoded_echo_is_hidden(string first, string second)
    {
        foreach (string secret in Secrets)
        {
            string echo = Encodings[second](Encodings[first](secret));
            foreach (string part in new[] { echo, $"you sent {echo}, sorry", $"<p>{echo}</p>{echo}" })
            {
                BatchTaskException told = await FailAsync(Encoding.UTF8.GetBytes(part));
                Assert.DoesNotContain(echo, told.ToString(), StringComparison.OrdinalIgnoreCase);
                Assert.Contains("***", told.Description, StringComparison.Ordinal);
                HoldsNo(secret, told.Description.Replace("\\u0000", "\0", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task UTF_16_is_read_as_such()
    {
        foreach (string secret in Secrets)
        {
            foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            {
                foreach (byte[] mark in new[] { encoding.GetPreamble(), [] })
                {
                    BatchTaskException told = await FailAsync([.. mark, .. encoding.GetBytes($"you sent {secret}, sorry")]);
                    Assert.Contains("you sent ***, sorry", told.Description, StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [InlineData("{0}...")]
    [InlineData("{0}…")]
    [InlineData("{0}")]
    [InlineData("value {0}****")]
    public async Task The_beginning_of_a_secret_is_hidden_where_it_is_cut(string cut)
    {
        foreach (string secret in Secrets)
        {
            for (int length = 4; length <= secret.Length; length++)
            {
                BatchTaskException told = await FailAsync(Encoding.UTF8.GetBytes(string.Format(null, cut, secret[..length])));
                Assert.DoesNotContain(secret[..length], told.Description, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task The_end_of_a_secret_is_hidden_where_its_beginning_is_cut()
    {
        foreach (string secret in Secrets)
        {
            for (int start = 0; start <= secret.Length - 4; start++)
            {
                BatchTaskException told = await FailAsync(Encoding.UTF8.GetBytes($"****{secret[start..]} is wrong"));
                Assert.DoesNotContain(secret[start..], told.Description, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Six_characters_of_a_credential_are_hidden_wherever_they_stand()
    {
        foreach (string secret in new[] { StubPlatform.AppKey, StubPlatform.Token })
        {
            for (int start = 0; start + 6 <= secret.Length; start++)
            {
                BatchTaskException told = await FailAsync(Encoding.UTF8.GetBytes($"x{secret.Substring(start, 6)}y"));
                Assert.Contains(": x***y", told.Description, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("The device is unknown.")]
    [InlineData("100% of the devices &amp; groups are down, see C:\\units\\new")]
    [InlineData("device-0816 and urn:dev and 7f3a are unknown")]
    [InlineData("Bad Gateway &copy; %zz \\u12 &#; &")]
    public async Task Ordinary_text_stays(string text) =>
        Assert.Equal(text, (await FailAsync(Encoding.UTF8.GetBytes($$"""{"error_code":"50400","error_desc":{{System.Text.Json.JsonSerializer.Serialize(text)}}}"""))).Description);

    [Fact]
    public async Task An_echo_in_a_connections_own_message_is_hidden_and_no_inner_exception_keeps_it()
    {
        foreach (string secret in Secrets)
        {
            var failure = new HttpRequestException("An error occurred.", new InvalidOperationException($"Received an invalid status line: '{secret}'."));
            failure.InnerException!.Data["header"] = secret;
            var platform = new StubPlatform((_, _) => throw failure);
            var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => CreateAsync(platform.Client(options => options.AppId = AppId)));
            Assert.DoesNotContain(secret, unknown.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Chain(unknown), inner => inner.Data.Count != 0);
        }
    }

    [Fact]
    public async Task A_handlers_fault_that_repeats_the_request_is_told_without_it()
    {
        using var http = new HttpClient(new Telling(), disposeHandler: false);
        BatchTaskClientOptions options = StubPlatform.Options();
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(new BatchTaskClient(http, options)));
        Assert.StartsWith("The batch task was not sent: NotSupportedException: cannot send", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(StubPlatform.Token, failure.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            yield return failure;
        }
    }

    private static string Each(string text, Func<char, string> encode) => string.Concat(text.Select(encode));

    // Whatever is left of an echo is undone by this test's own means.
    private static void HoldsNo(string secret, string text)
    {
        for (int i = 0; i < 3; i++)
        {
            string plain = text.Replace("\0", string.Empty, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, plain, StringComparison.OrdinalIgnoreCase);
            text = WebUtility.HtmlDecode(Uri.UnescapeDataString(plain));
        }
    }

    private static async Task<BatchTaskException> FailAsync(byte[] body)
    {
        var platform = new StubPlatform(400, () => new ByteArrayContent(body));
        return await Assert.ThrowsAnyAsync<BatchTaskException>(() => CreateAsync(platform.Client(options => options.AppId = AppId)));
    }

    private static Task<BatchTaskCreated> CreateAsync(BatchTaskClient client) =>
        client.CreateAsync(Samples.Command().ToDevices(Devices).AsTask("n", 10), TestContext.Current.CancellationToken);

    private sealed class Telling : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) =>
            throw new NotSupportedException($"cannot send {request}");
    }
}
