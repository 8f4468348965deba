using System;
using System.Linq;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class FaultMixTests
{
    [Fact]
    public void The_same_seed_has_the_same_faults_and_another_has_others()
    {
        FakeFault[] first = Faults(seed: 1);
        Assert.Equal(first, Faults(seed: 1));
        Assert.NotEqual(first, Faults(seed: 2));
    }

    [Fact]
    public void Each_fault_has_about_its_share()
    {
        FakeFault[] faults = Faults(seed: 3);
        Assert.InRange(faults.Count(fault => fault == FakeFault.Reset), 900, 1100);
        Assert.InRange(faults.Count(fault => fault == FakeFault.Slow), 2850, 3150);
        Assert.InRange(faults.Count(fault => fault == FakeFault.None), 5850, 6150);
    }

    [Fact]
    public void Without_faults_nothing_goes_wrong() => Assert.Equal(FakeFault.None, new FaultMix { Seed = 1 }.At(1));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(0.71)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_share_out_of_range_is_rejected(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FaultMix().Add(FakeFault.Slow, 0.3).Add(FakeFault.Reset, share));

    [Fact]
    public void Shares_may_be_all_there_is() => Assert.Equal(
        FakeFault.Slow, Enumerable.Range(0, 10).Aggregate(new FaultMix(), (mix, _) => mix.Add(FakeFault.Slow, 0.1)).At(7));

    private static FakeFault[] Faults(int seed)
    {
        FaultMix mix = new FaultMix { Seed = seed }.Add(FakeFault.Reset, 0.1).Add(FakeFault.Slow, 0.3);
        return [.. Enumerable.Range(1, 10_000).Select(call => mix.At(call))];
    }
}
