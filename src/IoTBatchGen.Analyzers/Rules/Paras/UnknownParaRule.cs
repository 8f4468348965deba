using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>IOTB1103: a para that the command does not have.</summary>
internal sealed class UnknownParaRule : ParaRule
{
    public override DiagnosticDescriptor Descriptor => ParaDescriptors.UnknownPara;
}
