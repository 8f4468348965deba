using System.Linq;
using CsCheck;
using IoTBatchGen.Shared;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

/// <summary>The text by which a generated class carries its paras.</summary>
public class ParaLineTests
{
    private const string Hard = "a,\\ \n\r=\tsnr水\uD83D\u202E";

    [Fact]
    public void A_line_reads_like_the_profile() => Assert.Equal(
        "level long dataType=int required min=-5 max=5000000000 enumList=1,2 unit=km/h parameter=theLevel",
        new ParaLine("level", ParaKind.Long)
        {
            DataType = "int",
            IsRequired = true,
            Min = "-5",
            Max = "5000000000",
            EnumList = ["1", "2"],
            Unit = "km/h",
            Parameter = "theLevel",
        }.ToString());

    [Fact]
    public void What_is_not_stated_is_left_out()
    {
        Assert.Equal("text string", new ParaLine("text", ParaKind.String).ToString());
        ParaLine line = Assert.Single(ParaLine.ReadAll("text string"));
        Assert.Equal(("text", "string", "text"), (line.ParaName, line.DataType, line.Parameter));
        Assert.Equal((null, null, null, null), (line.Min, line.Max, line.MaxLength, line.Unit));
        Assert.False(line.IsRequired);
        Assert.Empty(line.EnumList);
    }

    [Fact]
    public void A_file_of_another_line_ending_says_the_same() =>
        Assert.Equal(["level int unit=%", "text string"], ParaLine.ReadAll("level int unit=%\r\ntext string\r\n").Select(line => line.ToString()));

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        Gen<string> text = Gen.String[Gen.OneOf(Gen.Char[Hard], Gen.Char['a', 'z']), 0, 6];
        Gen<ParaLine> line =
            from name in text
            from kind in Gen.Enum<ParaKind>()
            from words in text.Null().Array[6]
            from maxLength in Gen.Int[0, int.MaxValue].Nullable()
            from isRequired in Gen.Bool
            from values in text.Array[0, 4]
            select new ParaLine(name, kind)
            {
                DataType = words[0] ?? "int",
                IsRequired = isRequired,
                Min = words[1],
                Max = words[2],
                MaxLength = maxLength,
                EnumList = values,
                Unit = words[3],
                Parameter = words[4] ?? name,
            };
        line.Array[0, 4].Sample(lines =>
            lines.Select(Facts).SequenceEqual(ParaLine.ReadAll(string.Join("\n", lines.Select(one => one.ToString()))).Select(Facts)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("level")]
    [InlineData("level Int")]
    [InlineData(" ")]
    [InlineData("\n\nint level\n")]
    public void What_is_not_a_line_is_passed_over(string text) => Assert.Empty(ParaLine.ReadAll(text));

    [Fact]
    public void Words_of_no_meaning_are_passed_over()
    {
        ParaLine line = Assert.Single(ParaLine.ReadAll("level int what max maxLength=x maxLength=-1 unit=\\x\\"));
        Assert.Null(line.Max);
        Assert.Null(line.MaxLength);
        Assert.Equal("\\x\\", line.Unit);
    }

    private static string Facts(ParaLine line) => string.Join(
        "|",
        new object?[] { line.ParaName, line.Kind, line.DataType, line.IsRequired, line.Min ?? "null", line.Max ?? "null", line.MaxLength, line.Unit ?? "null", line.Parameter }
            .Concat(line.EnumList)
            .Select(fact => fact?.ToString()));
}
