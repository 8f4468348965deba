using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>IOTB1106: a value whose JSON type is not that of the dataType.</summary>
internal sealed class ParaTypeRule : ParaRule
{
    public override DiagnosticDescriptor Descriptor => ParaDescriptors.ParaType;
}
