using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1107: deviceType, manufacturerId and model together are those of no profile.</summary>
internal sealed class UnknownDeviceTypeRule() : RequestRule([ObjectKind.Param], RequestDescriptors.UnknownDeviceType)
{
    /// <summary>
    /// Each field narrows the profiles down; the first field without a matching profile is reported. A vendor's profile may lack
    /// manufacturerId or model: then every value fits.
    /// </summary>
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (context.Profiles.IsEmpty || ProfileFields.AreIgnoredBy(fact))
        {
            return;
        }

        IReadOnlyCollection<ProfileModel> fitting = context.Profiles.All;
        foreach ((string name, Func<ProfileModel, string?> valueOf) in ProfileFields.All)
        {
            if (fact[name] is not { IsExact: true, Known: [{ Value: string { Length: > 0 } value } known] })
            {
                continue;
            }

            List<ProfileModel> left = fitting.Where(profile => valueOf(profile) is not { } stated || stated == value).ToList();
            if (left.Count == 0)
            {
                Report(name, value, known.Location, fitting.Select(valueOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList(), context);
                return;
            }

            fitting = left;
        }
    }

    private void Report(string name, string value, Location location, List<string> known, RuleContext context)
    {
        string? nearest = NameSuggester.Nearest(value, known);
        if (nearest is not null || context.Profiles.AreComplete)
        {
            context.ReportReplaceable(Descriptor, location, nearest, name, MessageText.Quote(value), Hint.For(nearest, known, "no values are known"));
        }
    }
}
