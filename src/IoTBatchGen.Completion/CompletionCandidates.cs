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
    public static IEnumerable<CompletionCandidate> For(CompletionTarget target, ImmutableArray<ProfileModel> profiles) => All(target, Meant(target, profiles))
        .GroupBy(choice => choice.Text, StringComparer.Ordinal).Select(same => same.First())
        .OrderBy(choice => choice.Text, StringComparer.Ordinal);

    private static IEnumerable<CompletionCandidate> All(CompletionTarget target, IReadOnlyCollection<ProfileModel> profiles) => (target.Kind, target.Field) switch
    {
        (ObjectKind.Paras, null) => ParaNames(target, profiles),
        (ObjectKind.Paras, var para) => ParaValues(target, para, profiles),
        (var shape, null) => shape.Fields().Where(field => !target.Has(field.Name))
            .Select(field => new CompletionCandidate(field.Name, WellKnownTags.Property, string.Empty, string.Empty)),
        (ObjectKind.Task, WireNames.TaskType) => [Constant(BatchTaskTypes.DeviceCmd)],
        (ObjectKind.Param, WireNames.Type) => TargetFields.TypeNames.Select(TargetType),
        (ObjectKind.Param, var field) when ProfileFields.ValueOf(field) is { } valueOf => profiles.Where(profile => valueOf(profile) is not null)
            .Select(profile => new CompletionCandidate(valueOf(profile)!, WellKnownTags.Constant, Device(profile, field), string.Empty)),
        (ObjectKind.Command, WireNames.ServiceId) => ServiceIds(profiles),
        (ObjectKind.Command, WireNames.Method) => Methods(target, profiles),
        _ => [],
    };

    /// <summary>The profiles that match the devices of the request; all profiles if none matches, because one of the request's values may be wrong.</summary>
    private static ImmutableArray<ProfileModel> Meant(CompletionTarget target, ImmutableArray<ProfileModel> profiles)
    {
        ImmutableArray<ProfileModel> fitting = profiles;
        foreach ((string name, Func<ProfileModel, string?> valueOf) in ProfileFields.All)
        {
            if (name != target.Field && target[name] is { Length: > 0 } stated)
            {
                fitting = fitting.Where(profile => valueOf(profile) is not { } has || has == stated).ToImmutableArray();
            }
        }

        return fitting.IsEmpty ? profiles : fitting;
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

    private static IEnumerable<CompletionCandidate> Methods(CompletionTarget target, IEnumerable<ProfileModel> profiles) =>
        from found in Commands(target, profiles, method: null)
        select new CompletionCandidate(found.Command.CommandName, WellKnownTags.Method, found.Service.ServiceId, found.Command.Description ?? string.Empty);

    private static IEnumerable<CompletionCandidate> ParaNames(CompletionTarget target, IEnumerable<ProfileModel> profiles) =>
        from found in Commands(target, profiles, target[WireNames.Method])
        from para in found.Command.Paras
        where !target.Has(para.ParaName)
        select new CompletionCandidate(para.ParaName, WellKnownTags.Parameter, found.Command.CommandName, ParaText.Write(para));

    private static IEnumerable<CompletionCandidate> ParaValues(CompletionTarget target, string name, IEnumerable<ProfileModel> profiles) =>
        from found in Commands(target, profiles, target[WireNames.Method])
        from para in found.Command.Paras
        where para.ParaName == name
        from value in para.EnumList
        select new CompletionCandidate(value, WellKnownTags.EnumMember, name, ParaText.Write(para));

    /// <summary>The possible commands: those of the request's service, or of all services if it is unknown.</summary>
    private static List<(ServiceModel Service, CommandModel Command)> Commands(CompletionTarget target, IEnumerable<ProfileModel> profiles, string? method)
    {
        List<ServiceModel> services = profiles.SelectMany(profile => profile.Services).ToList();
        string? serviceId = target[WireNames.ServiceId];
        List<ServiceModel> named = services.Where(service => service.ServiceId == serviceId).ToList();
        List<(ServiceModel Service, CommandModel Command)> commands =
            (named.Count > 0 ? named : services).SelectMany(service => service.Commands.Select(command => (service, command))).ToList();
        List<(ServiceModel Service, CommandModel Command)> meant = commands.Where(found => found.Command.CommandName == method).ToList();
        return meant.Count > 0 ? meant : commands;
    }

    private static CompletionCandidate Constant(string text) => new(text, WellKnownTags.Constant, string.Empty, string.Empty);

    private static string Device(ProfileModel profile, string field) => field == WireNames.DeviceType
        ? string.Join(" ", new[] { profile.ManufacturerId, profile.Model }.OfType<string>())
        : profile.DeviceType;
}
