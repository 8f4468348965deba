using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>IOTB1105: a value outside the range, the length or the enumList of its para.</summary>
internal sealed class ParaValueRule : ParaRule
{
    public override DiagnosticDescriptor Descriptor => ParaDescriptors.ParaValue;
}
