using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Yaml;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Files in encodings that are not read, as the compiler hands them over: in a code page of the machine, or with U+FFFD for what is lost.</summary>
public class ForeignTextTests
{
    private const string Head = "manufacturerId: m\nmodel: o\ndeviceType: D\nservices: [{ serviceId: S, commands: [{ commandName: C }] }]\n# ";

    /// <summary>As the compiler reads on machines without a code page: UTF-8, with U+FFFD for what is not.</summary>
    private static readonly Encoding Replacing = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    static ForeignTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb18030", "阀门开关", "GBK (GB18030)")]
    [InlineData("gb18030", "升", "GBK (GB18030)")]
    [InlineData("gb18030", "设置阀门的开度，单位为百分比", "GBK (GB18030)")]
    [InlineData("windows-1252", "°C", "Windows-1252 or ISO-8859-1 (Latin-1)")]
    [InlineData("iso-8859-1", "Zähler, Größe, m³", "Windows-1252 or ISO-8859-1 (Latin-1)")]
    [InlineData("shift_jis", "バルブをひらく", "Shift-JIS")]
    [InlineData("big5", "閥門開關設定壓力", "Big5")]
    [InlineData("windows-1251", "Открыть клапан", "Windows-1251")]
    public void A_code_page_is_reported_at_its_first_byte_with_the_encoding_that_it_probably_is(string encoding, string words, string probably)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Head), .. Encoding.GetEncoding(encoding).GetBytes(words + "\n")];
        int fault = Enumerable.Range(0, bytes.Length).First(i => bytes[i] >= 0x80);

        // Whatever code page the machine has, that of the file or another.
        foreach (string machine in new[] { encoding, "windows-1252" })
        {
            ProfileIssue problem = Assert.Single(Read(bytes, Encoding.GetEncoding(machine)).Issues);
            Assert.Equal(
                $"IOTB0101(5,{fault - Head.LastIndexOf('\n')}) cannot be read as YAML or JSON: the byte 0x{bytes[fault]:X2} here is not UTF-8; the file is probably {probably}; save the file as UTF-8",
                ProfileReading.Line(problem));
        }
    }

    [Theory]
    [InlineData("gb18030", "阀门开关", "GBK (GB18030)")]
    [InlineData("gb18030", "升", "GBK (GB18030)")]
    [InlineData("windows-1252", "°C", "Windows-1252 or ISO-8859-1 (Latin-1)")]
    [InlineData("iso-8859-1", "Zähler, Größe, m³", "Windows-1252 or ISO-8859-1 (Latin-1)")]
    public void Where_the_bytes_are_lost_the_place_is_that_of_the_first_replacement(string encoding, string words, string probably)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Head), .. Encoding.GetEncoding(encoding).GetBytes(words + "\n")];
        ProfileDocument document = Read(bytes, Replacing);
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal(4, problem.LineSpan.Start.Line);
        Assert.Equal(ForeignText.Lost, Replacing.GetString(bytes)[problem.Span.Start]);
        Assert.Equal($"cannot be read as YAML or JSON: the text here is not UTF-8; it is probably {probably}; save the file as UTF-8", problem.Message);
        Assert.Equal(problem.Message, document.NothingBecause);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_that_is_missing_is_said_to_be(string encoding)
    {
        string text = Replacing.GetString(Encoding.GetEncoding(encoding).GetBytes(Head));
        Assert.Equal(
            ["IOTB0101(1,1) cannot be read as YAML or JSON: it is UTF-16 or UTF-32 without a byte order mark; save the file as UTF-8"],
            ProfileTexts.Read(isOurs: true, SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true)), TestContext.Current.CancellationToken).Lines());
    }

    [Fact]
    public void UTF_8_that_the_project_makes_the_compiler_read_otherwise_is_said_to_be()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Head + "阀门, °C\n");
        Assert.Equal(
            "IOTB0101(5,3) cannot be read as YAML or JSON: the project's CodePage makes the compiler read it as windows-1252, but it is UTF-8; remove CodePage",
            ProfileReading.Line(Assert.Single(Read(bytes, Encoding.GetEncoding("windows-1252")).Issues)));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("gb18030")]
    public void Text_of_ASCII_is_the_same_in_every_code_page(string machine) => Assert.Empty(Read(Encoding.ASCII.GetBytes(Head), Encoding.GetEncoding(machine)).Lines());

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void What_a_byte_order_mark_names_is_read(string encoding) => Assert.Empty(ProfileTexts.Read(
        isOurs: true, SourceText.From(Head + "阀门, °C, \uFFFD\n", Encoding.GetEncoding(encoding)), TestContext.Current.CancellationToken).Lines());

    [Fact]
    public void A_lost_character_counts_where_it_goes_on_the_wire_alone()
    {
        const string Ours = "manufacturerId: m\nmodel: \"{0}\"\ndeviceType: D\nservices: [{{ serviceId: S, commands: [{{ commandName: C, description: \"{1}\", paras: [{{ paraName: \"{2}\", dataType: string, unit: \"{1}\", enumList: [\"{3}\"] }}] }}] }}]\n";
        Assert.Empty(ProfileReading.Ours(string.Format(null, Ours, "o", "\uFFFD", "p", "ON")).Lines());
        Assert.Equal(
            ["model", "paraName", "a value of enumList"],
            ProfileReading.Ours(string.Format(null, Ours, "o\uFFFD", "x", "\uFFFD\uFFFD", "O\uFFFDF")).Issues
                .Select(problem => problem.Message["cannot be read as YAML or JSON: ".Length..problem.Message.IndexOf(" contains U+FFFD", System.StringComparison.Ordinal)]));
        Assert.Contains("manufacturerId contains U+FFFD", Assert.Single(ProfileReading.Vendors(
            "{\"manufacturerId\":\"\uFFFD\",\"deviceType\":\"D\",\"serviceCapabilities\":[]}").Lines()), System.StringComparison.Ordinal);
    }

    private static ProfileDocument Read(byte[] bytes, Encoding encoding) =>
        ProfileTexts.Read(isOurs: true, SourceText.From(encoding.GetString(bytes), encoding), TestContext.Current.CancellationToken);
}
