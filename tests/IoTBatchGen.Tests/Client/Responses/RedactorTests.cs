using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using IoTBatchGen.Client.Responses;
using Xunit;

namespace IoTBatchGen.Tests.Client.Responses;

public class RedactorTests
{
    private const string Secret = "s3cret-T0ken.of/the+caller=";
    private const int Looked = 16 * 1024;
    private const int Shown = 12 * 1024;

    private static readonly Redactor Hiding = new(null, Secret, null, "", "pin");

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("  abc\t", 3, "abc")]
    [InlineData("", 3, "")]
    [InlineData("a\u0007b\u202E\u2028\u2029c", 99, "a\\u0007b\\u202E\\u2028\\u2029c")]
    [InlineData("ab\u0007", 3, "ab\\u0007")]
    [InlineData("ab\u0007c", 3, "ab\\…")]
    [InlineData("pin", 4, "***")]
    [InlineData("pin pin,x", 99, "*** ***,x")]
    [InlineData("pinned spin PIN", 99, "pinned spin ***")]
    public void A_text_is_shown_on_one_line_and_cut(string text, int length, string shown) => Assert.Equal(shown, Hiding.Shorten(text, length));

    [Theory]
    [InlineData(Looked, Looked, false)]
    [InlineData(Looked + 1, Shown, true)]
    [InlineData(5 * Looked, Shown, true)]
    public void Of_a_long_text_only_the_beginning_is_looked_at(int length, int shown, bool isCut) =>
        Assert.Equal(new string('x', shown) + (isCut ? "…" : string.Empty), Hiding.Shorten(new string('x', length), int.MaxValue));

    [Fact]
    public void A_secret_in_a_row_is_masked_once()
    {
        Assert.Equal("***", Hiding.Shorten(Secret + Secret, 99));
        Assert.Equal("*** ***", Hiding.Shorten(Secret + " " + Secret, 99));
        Assert.Equal("a ***", Hiding.Shorten("a " + Secret, 99));
    }

    [Theory]
    [InlineData(Looked, -1, false)]
    [InlineData(23 * 1024, -1, false)]
    [InlineData(3 * Looked, -1, false)]
    [InlineData(Looked + 100, Looked + 10, true)]
    [InlineData(3 * Looked, 17 * 1024, true)]
    [InlineData(3 * Looked, (3 * Looked) - 27, true)]
    public void Of_an_exceptions_text_all_is_looked_at(int length, int at, bool hides) =>
        Assert.Equal(hides, Hiding.Hides(at < 0 ? new string('x', length) : new string(' ', length).Remove(at, Secret.Length).Insert(at, Secret)));

    [Fact]
    public void A_secret_is_found_at_every_place_of_a_long_text()
    {
        foreach (int length in new[] { 100, Looked - 1, Looked, Looked + 1, Looked + Shown, 3 * Looked })
        {
            string text = new(' ', length);
            Assert.False(Hiding.Hides(text));
            foreach (int edge in new[] { 0, 4 * 1024, Shown, Looked, Shown + Looked, 2 * Shown, 2 * Looked, length - Secret.Length })
            {
                foreach (int at in new[] { edge - Secret.Length, edge - 1, edge, edge + 1 })
                {
                    if (at >= 0 && at + Secret.Length <= length)
                    {
                        Assert.True(Hiding.Hides(text.Insert(at, Secret)[..length]), $"{at} of {length}");
                    }
                }
            }
        }
    }

    [Fact]
    public void A_secret_under_five_layers_of_escapes_is_found()
    {
        string echo = Secret;
        for (int layer = 0; layer < 4; layer++)
        {
            Assert.Equal("***", Hiding.Shorten(echo, 999));
            echo = Uri.EscapeDataString(echo);
        }

        Assert.Equal("***", Hiding.Shorten(echo, 999));

        // A hostile answer with thousands of layers costs no more than five.
        echo = Uri.EscapeDataString(echo);
        Assert.NotEqual("***", Hiding.Shorten(echo, 999));
    }

    [Fact]
    public void A_body_is_read_in_the_encoding_in_which_the_secret_shows()
    {
        Assert.Equal("***", Hiding.Shorten(Encoding.UTF8.GetBytes(Secret), 99));
        Assert.Equal("***", Hiding.Shorten(Encoding.Unicode.GetBytes(Secret), 99));
        Assert.Equal("hello", Hiding.Shorten(Encoding.Unicode.GetBytes("hello"), 99));

        // Looks like UTF-16, and shows the secret only as what it is.
        byte[] mixed = [.. Encoding.UTF8.GetBytes(Secret), .. Encoding.Unicode.GetBytes(new string('x', 400))];
        Assert.StartsWith("***x\\u0000x", Hiding.Shorten(mixed, 99), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_without_a_secret_stays_the_one_it_is()
    {
        var failure = new HttpRequestException("reset", new InvalidOperationException("deep"));
        Assert.Same(failure, Hiding.Clean(failure));
    }

    [Fact]
    public void An_exception_that_holds_a_secret_is_replaced_by_one_of_its_kind()
    {
        using var source = new CancellationTokenSource();
        var http = Assert.IsType<HttpRequestException>(Hiding.Clean(new HttpRequestException("bad " + Secret)));
        Assert.Equal("HttpRequestException: bad ***", http.Message);
        var canceled = Assert.IsType<OperationCanceledException>(Hiding.Clean(new OperationCanceledException(Secret, source.Token)));
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.Equal("FormatException: ***", Assert.IsType<InvalidOperationException>(Hiding.Clean(new FormatException(Secret))).Message);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("value")]
    [InlineData("inner")]
    [InlineData("one of several")]
    [InlineData("another of several")]
    public void A_secret_is_found_beside_the_message_and_inside(string place)
    {
        Exception inner = new FormatException(place == "inner" ? Secret : "inner");
        for (int i = 0; i < 40; i++)
        {
            inner = new FormatException("between", inner);
        }

        // Deep inside both: the message of several has those of its own alone.
        inner = new FormatException("between", new AggregateException(
            inner,
            new FormatException("one", new FormatException(place == "one of several" ? Secret : "one")),
            new FormatException("another", new FormatException(place == "another of several" ? Secret : "another"))));

        var failure = new HttpRequestException("outer", inner);
        failure.Data[place == "key" ? Secret : "k"] = place == "value" ? Secret : "v";
        Exception clean = Hiding.Clean(failure);
        Assert.NotSame(failure, clean);
        Assert.Equal("HttpRequestException: outer", clean.Message);
        Assert.Null(clean.InnerException);
    }

    [Fact]
    public void An_exception_whose_message_fails_is_told_without_it() => Assert.Equal(
        "Unreadable without a readable message.", Assert.IsType<HttpRequestException>(Hiding.Clean(new Unreadable())).Message);

    private sealed class Unreadable : HttpRequestException
    {
        public override string Message => throw new NotSupportedException();
    }
}
