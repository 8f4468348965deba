using System;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.ClientOptions;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1201: the server URL is not https, and its host not the machine itself.</summary>
internal sealed class PlainHttpRule() : RequestRule([ObjectKind.ClientOptions], ClientDescriptors.PlainHttp)
{
    private const string Http = "http://";

    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != ClientOptionMembers.ServerUrl)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string text && Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && ServerUrls.IsReadableOnTheWay(url))
            {
                context.ReportReplaceable(
                    Descriptor, known.Location, text.StartsWith(Http, StringComparison.OrdinalIgnoreCase) ? "https://" + text.Substring(Http.Length) : null);
            }
        }
    }
}
