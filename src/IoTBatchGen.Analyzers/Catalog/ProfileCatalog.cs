using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>The profiles that a project's requests are checked against: its own and those of its references.</summary>
internal sealed class ProfileCatalog
{
    private readonly ILookup<string, ServiceModel> _services;
    private readonly Lazy<ImmutableArray<TypedClass>> _typedClasses;

    /// <param name="profiles">The profiles, in any order.</param>
    /// <param name="areComplete">Whether every device the project commands has its profile among them.</param>
    /// <param name="typedClasses">Their commands' classes; found when the first rule asks.</param>
    public ProfileCatalog(ImmutableArray<ProfileModel> profiles, bool areComplete, Lazy<ImmutableArray<TypedClass>> typedClasses)
    {
        AreComplete = areComplete;
        All = profiles;
        _services = profiles.SelectMany(profile => profile.Services).ToLookup(service => service.ServiceId, StringComparer.Ordinal);
        _typedClasses = typedClasses;
        ServiceIds = _services.Select(service => service.Key).ToList();
    }

    /// <summary>The profiles themselves.</summary>
    public ImmutableArray<ProfileModel> All { get; }

    /// <summary>Whether there are no profiles, so that devices cannot be checked.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>False if the project says that some devices have no profile here (IoTBatchProfilesComplete=false).</summary>
    public bool AreComplete { get; }

    /// <summary>The device of these profiles as a message names it, with the request's other fields; null if these are all profiles.</summary>
    public string? DeviceType { get; private init; }

    public IReadOnlyCollection<string> ServiceIds { get; }

    public bool HasService(string serviceId) => _services.Contains(serviceId);

    /// <summary>Whether every profile that declares the service says which commands it has.</summary>
    public bool KnowsCommandsOf(string serviceId) => HasService(serviceId) && _services[serviceId].All(service => service.IsDefined);

    /// <summary>The commands of a service; where several profiles declare it, those of all.</summary>
    public IEnumerable<CommandModel> CommandsOf(string serviceId) => _services[serviceId].SelectMany(service => service.Commands);

    /// <summary>The generated classes of a command, of this project and its references.</summary>
    public IEnumerable<TypedClass> TypedClassesOf(string serviceId, string commandName) => _typedClasses.Value.Where(type =>
        type.ServiceId == serviceId && type.CommandName == commandName && (DeviceType is null || All.Any(type.IsOf)));

    /// <summary>The profiles that a command is checked against: if every request that contains it names a device with a profile, only these profiles.</summary>
    public ProfileCatalog For(ObjectFact command)
    {
        ImmutableArray<ImmutableArray<NamedDevice>> named = command.EnclosingParams.Select(param => NamedDevice.Find(param, All)).ToImmutableArray();
        if (named.IsEmpty || named.Any(devices => devices.IsEmpty))
        {
            return this;
        }

        List<NamedDevice> devices = named.SelectMany(of => of).ToList();
        return new ProfileCatalog(devices.SelectMany(device => device.Profiles).Distinct().ToImmutableArray(), AreComplete, _typedClasses)
        {
            DeviceType = string.Join(" or ", devices.Select(device => device.Name).Distinct(StringComparer.Ordinal)),
        };
    }
}
