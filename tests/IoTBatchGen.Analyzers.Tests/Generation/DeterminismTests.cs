using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

public class DeterminismTests
{
    private static readonly AdditionalText[] Files =
    [
        Texts.Meter("IdMeter"), Texts.Meter("iMeter"), Texts.Meter("INIT_METER", service: "indexIt"), Texts.Meter("水表"),
        Texts.Of("frac.deviceprofile.yaml", """
            manufacturerId: I
            model: i
            deviceType: Fraction
            services:
              - serviceId: INIT
                commands:
                  - commandName: INIT_id
                    paras:
                      - { paraName: INDEX_i, dataType: double, min: -1.5, max: 1000.25 }
                      - { paraName: ident, dataType: decimal, min: -0.1 }
                      - { paraName: count, dataType: int, min: -7, enumList: [-7, 8] }
            """),
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Output_is_the_same_in_every_culture(string culture)
    {
        Dictionary<string, string> invariant = Output(Files);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(invariant, Output(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Output_is_the_same_in_every_order_of_files()
    {
        Dictionary<string, string> straight = Output(Files);
        Assert.Equal(Files.Length + 1, straight.Count);
        Assert.Equal(straight, Output(Files.Reverse().ToArray()));
        for (int shift = 1; shift < Files.Length; shift++)
        {
            Assert.Equal(straight, Output(Files.Skip(shift).Concat(Files.Take(shift)).ToArray()));
        }
    }

    [Fact]
    public void Output_has_LF_only_and_no_byte_order_mark()
    {
        Assert.All(TestProject.Of(Files).Generate().Clean().Result.GeneratedSources, source =>
        {
            Assert.DoesNotContain('\r', source.SourceText.ToString());
            Assert.Empty(source.SourceText.Encoding!.GetPreamble());
        });
    }

    private static Dictionary<string, string> Output(AdditionalText[] files) => TestProject.Of(files)
        .WithOptions(TestProject.Properties().Property("ImplicitUsings", "enable")).Generate().Clean()
        .Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
