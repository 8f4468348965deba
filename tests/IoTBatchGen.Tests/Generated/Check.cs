using IoTBatchGen.Generated;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

/// <summary>What a generated constructor keeps of the value of its only para.</summary>
internal static class Check
{
    public static object? Kept(string line, object? value) => ParaCheck.Kept(Assert.Single(ParaDefinition.ReadAll(line)), value);
}
