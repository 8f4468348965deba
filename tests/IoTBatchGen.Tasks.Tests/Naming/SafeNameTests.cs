using System;
using System.Linq;
using CsCheck;
using IoTBatchGen.Tasks.Naming;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Naming;

public class SafeNameTests
{
    [Theory]
    [InlineData("profile")]
    [InlineData("TiKit_TiJOS_TiKit800.zip")]
    [InlineData("smokeDetector_cb097d20d77b4240adf1f33d36b3c278_smokeDetector.zip")]
    [InlineData("烟感产品模型.zip")]
    [InlineData("Lamp (1).zip")]
    [InlineData("console.json")]
    [InlineData(".json")]
    public void An_ordinary_name_stays(string name) => Assert.Equal(name, SafeName.From(name));

    [Theory]
    [InlineData("a#b.zip", "a_b-")]
    [InlineData("a:b", "a_b-")]
    [InlineData("CON", "CON-")]
    [InlineData("nul.json", "nul-")]
    [InlineData("com1 .json", "com1 -")]
    [InlineData("dot.", "dot.-")]
    [InlineData(" space", " space-")]
    [InlineData("é", "_-")]
    [InlineData("e\u0301", "e_-")]
    [InlineData("\u202Egpj.json", "_gpj-")]
    [InlineData("a-0123456789abcdef.json", "a-0123456789abcdef-")]
    public void Another_keeps_what_it_can_and_gets_a_hash(string name, string start)
    {
        Assert.StartsWith(start, SafeName.From(name), StringComparison.Ordinal);
        Assert.Matches(@"-[0-9a-f]{16}(\.(zip|json))?$", SafeName.From(name));
    }

    [Fact]
    public void A_hash_is_the_same_on_every_machine() => Assert.Equal("a_b-48a408722df6dbdb.zip", SafeName.From("a#b.zip"));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        string name = SafeName.From(new string('x', 10_000) + ".json");
        Assert.InRange(name.Length, 1, 64);
        Assert.EndsWith(".json", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_names_stay_different_and_every_file_system_takes_them() =>
        Gen.Select(Names.Hostile, Names.Hostile).Sample((one, other) =>
        {
            Assert.True(one == other || SafeName.From(one) != SafeName.From(other));
            string safe = SafeName.From(one);
            Assert.InRange(safe.Length, 1, 64);
            Assert.DoesNotContain(safe, c => c < ' ' || "<>:\"/\\|?*#;%[]{}$@!'`,".Contains(c, StringComparison.Ordinal));
            Assert.False(safe is "." or ".." || safe.EndsWith('.') || safe.EndsWith(' '));
            Assert.Equal(safe.Normalize(System.Text.NormalizationForm.FormD), safe);
        }, iter: 10_000);
}
