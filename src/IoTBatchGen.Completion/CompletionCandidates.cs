using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Completion.Targets;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.Tags;

namespace IoTBatchGen.Completion;

/// <summary>What may be typed in a slot, by the API document and the profiles.</summary>
internal static class CompletionCandidates
{
    public static IEnumerable<CompletionCandidate> For(CompletionTarget target, ProfileCatalog profiles) => All(target, Meant(target, profiles))
        .GroupBy(choice => choice.Text, StringComparer.Ordinal).Select(same => same.First())
        .OrderBy(choice => choice.Text, StringComparer.Ordinal);

    private static IEnumerable<CompletionCandidate> All(CompletionTarget target, ProfileCatalog profiles) => (target.Kind, target.Field) switch
    {
        (ObjectKind.Paras, null) => ParaNames(target, profiles),
        (ObjectKind.Paras, var para) => ParaValues(target, para, profiles),
        (var shape, null) => shape.Fields().Where(field => !target.Has(field.Name))
            .Select(field => new CompletionCandidate(field.Name, WellKnownTags.Property, string.Empty, string.Empty)),
        (ObjectKind.Task, WireNames.TaskType) => [Constant(BatchTaskTypes.DeviceCmd)],
        (ObjectKind.Param, WireNames.Type) => TargetFields.TypeNames.Select(TargetType),
        (ObjectKind.Param, var field) when ProfileFields.ValueOf(field) is { } valueOf => profiles.All.Where(profile => valueOf(profile) is not null)
            .Select(profile => new CompletionCandidate(valueOf(profile)!, WellKnownTags.Constant, Device(profile, field), string.Empty)),
        (ObjectKind.Command, WireNames.ServiceId) => ServiceIds(profiles.All),
        (ObjectKind.Command, WireNames.Method) => Methods(target, profiles),
        _ => [],
    };

    /// <summary>The profiles that match the devices of the request; all profiles if none matches, because one of the request's values may be wrong.</summary>
    private static ProfileCatalog Meant(CompletionTarget target, ProfileCatalog profiles)
    {
        ImmutableArray<ProfileModel> fitting = profiles.All;
        foreach ((string name, Func<ProfileModel, string?> valueOf) in ProfileFields.All)
        {
            if (name != target.Field && target[name] is { Length: > 0 } stated)
            {
                fitting = fitting.Where(profile => valueOf(profile) is not { } has || has == stated).ToImmutableArray();
            }
        }

        return fitting.IsEmpty || fitting == profiles.All ? profiles : profiles.Only(fitting);
    }

    private static CompletionCandidate TargetType(string type)
    {
        string needs = TargetFields.TryParse(type, out BatchTargetType target) ? "uses " + RulePhrases.FieldsRead(target) : string.Empty;
        return new CompletionCandidate(type, WellKnownTags.EnumMember, string.Empty, needs);
    }

    private static IEnumerable<CompletionCandidate> ServiceIds(IEnumerable<ProfileModel> profiles) =>
        from profile in profiles
        from service in profile.Services
        select new CompletionCandidate(service.ServiceId, WellKnownTags.Module, profile.DeviceType, service.Description ?? string.Empty);

    private static IEnumerable<CompletionCandidate> Methods(CompletionTarget target, ProfileCatalog profiles) =>
        from found in profiles.Offered.Of(target[WireNames.ServiceId])
        select new CompletionCandidate(found.Command.CommandName, WellKnownTags.Method, found.Service.ServiceId, found.Command.Description ?? string.Empty);

    private static IEnumerable<CompletionCandidate> ParaNames(CompletionTarget target, ProfileCatalog profiles) =>
        from found in Commands(target, profiles)
        from para in found.Command.Paras
        where !target.Has(para.ParaName)
        select new CompletionCandidate(para.ParaName, WellKnownTags.Parameter, found.Command.CommandName, ParaText.Write(para));

    private static IEnumerable<CompletionCandidate> ParaValues(CompletionTarget target, string name, ProfileCatalog profiles) =>
        from found in Commands(target, profiles)
        from para in found.Command.Paras
        where para.ParaName == name
        from value in para.EnumList
        select new CompletionCandidate(value, WellKnownTags.EnumMember, name, ParaText.Write(para));

    /// <summary>The possible commands: those of the name that the request has, or all that it may have.</summary>
    private static ImmutableArray<(ServiceModel Service, CommandModel Command)> Commands(CompletionTarget target, ProfileCatalog profiles)
    {
        ImmutableArray<(ServiceModel Service, CommandModel Command)> all = profiles.Offered.Of(target[WireNames.ServiceId]);
        string? method = target[WireNames.Method];
        ImmutableArray<(ServiceModel Service, CommandModel Command)> meant = all.Where(found => found.Command.CommandName == method).ToImmutableArray();
        return meant.IsEmpty ? all : meant;
    }

    private static CompletionCandidate Constant(string text) => new(text, WellKnownTags.Constant, string.Empty, string.Empty);

    private static string Device(ProfileModel profile, string field) => field == WireNames.DeviceType
        ? string.Join(" ", new[] { profile.ManufacturerId, profile.Model }.OfType<string>())
        : profile.DeviceType;
}
