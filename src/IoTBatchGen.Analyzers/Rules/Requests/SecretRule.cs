using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.ClientOptions;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1202: an app key, a secret or a token is written in the code. The message never repeats it.</summary>
internal sealed class SecretRule() : RequestRule([ObjectKind.ClientOptions], ClientDescriptors.Secret)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name == ClientOptionMembers.ServerUrl)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string { Length: > 0 })
            {
                context.Report(Descriptor, known.Location, field.Name);
            }
        }
    }
}
