using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>IOTB1104: a para that the command requires is absent.</summary>
internal sealed class MissingParaRule : ParaRule
{
    public override DiagnosticDescriptor Descriptor => ParaDescriptors.MissingPara;
}
