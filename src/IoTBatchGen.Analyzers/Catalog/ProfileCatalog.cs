using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>The profiles that a project's requests are checked against: its own and those of its references.</summary>
internal sealed class ProfileCatalog
{
    private readonly ILookup<string, ServiceModel> _services;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string ServiceId, string CommandName), ImmutableArray<CommandModel>> _different = new();
    private readonly Func<WantedCommand, IEnumerable<string>> _typedClasses;
    private OfferedCommands? _offered;

    /// <param name="profiles">The profiles, in any order.</param>
    /// <param name="areComplete">Whether every device the project commands has its profile among them.</param>
    /// <param name="typedClasses">Finds the classes of a command.</param>
    public ProfileCatalog(ImmutableArray<ProfileModel> profiles, bool areComplete, Func<WantedCommand, IEnumerable<string>> typedClasses)
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

    /// <summary>The names of the commands of a service, each once.</summary>
    public ImmutableArray<string> CommandNamesOf(string serviceId) => HasService(serviceId)
        ? _names.GetOrAdd(serviceId, of => CommandsOf(of).Select(command => command.CommandName).Distinct(StringComparer.Ordinal).ToImmutableArray())
        : ImmutableArray<string>.Empty;

    /// <summary>The commands of a service with that name. What many profiles state alike is there once.</summary>
    public ImmutableArray<CommandModel> DifferentCommandsOf(string serviceId, string commandName) => CommandNamesOf(serviceId).Contains(commandName)
        ? _different.GetOrAdd((serviceId, commandName), of => CommandsOf(of.ServiceId).Where(command => command.CommandName == of.CommandName).Distinct().ToImmutableArray())
        : ImmutableArray<CommandModel>.Empty;

    /// <summary>The commands to offer while a request is typed.</summary>
    public OfferedCommands Offered => _offered ??= new(_services);

    /// <summary>The generated classes of a command, of this project and its references, as C# names them anywhere: <c>global::Na.WaterMeter.DeliverySchedule.SetDeviceLevel</c>.</summary>
    public IEnumerable<string> TypedClassesOf(string serviceId, string commandName) =>
        _typedClasses(new WantedCommand(serviceId, commandName, profile => DeviceType is null || All.Any(own => IsOfSameDevice(own, profile))));

    /// <summary>The profiles that a command is checked against: if every request that contains it names a device with a profile, only these profiles.</summary>
    public ProfileCatalog For(ObjectFact command)
    {
        if (command.EnclosingParams.IsEmpty)
        {
            return this;
        }

        ImmutableArray<ImmutableArray<NamedDevice>> named = command.EnclosingParams.Select(param => NamedDevice.Find(param, All)).ToImmutableArray();
        if (named.Any(devices => devices.IsEmpty))
        {
            return this;
        }

        List<NamedDevice> devices = named.SelectMany(of => of).ToList();
        return new ProfileCatalog(devices.SelectMany(device => device.Profiles).Distinct(SameObject.Instance).ToImmutableArray(), AreComplete, _typedClasses)
        {
            DeviceType = string.Join(" or ", devices.Select(device => device.Name).Distinct(StringComparer.Ordinal)),
        };
    }

    /// <summary>These profiles alone.</summary>
    public ProfileCatalog Only(ImmutableArray<ProfileModel> profiles) => new(profiles, AreComplete, _typedClasses);

    private static bool IsOfSameDevice(ProfileModel one, ProfileModel other) =>
        (one.DeviceType, one.ManufacturerId, one.Model) == (other.DeviceType, other.ManufacturerId, other.Model);

    /// <summary>All profiles here are those of one catalog, so nothing of them has to be compared.</summary>
    private sealed class SameObject : IEqualityComparer<ProfileModel>
    {
        public static SameObject Instance { get; } = new();

        public bool Equals(ProfileModel x, ProfileModel y) => ReferenceEquals(x, y);

        public int GetHashCode(ProfileModel profile) => RuntimeHelpers.GetHashCode(profile);
    }
}
