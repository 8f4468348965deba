using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The profiles that judge a project's requests: its own and those of its references.</summary>
internal sealed class ProfileCatalog
{
    private readonly Dictionary<string, HashSet<string>> _commands = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undefined = new(StringComparer.Ordinal);

    /// <param name="profiles">The profiles, in any order.</param>
    /// <param name="areComplete">Whether every device the project commands has its profile among them.</param>
    public ProfileCatalog(ImmutableArray<ProfileModel> profiles, bool areComplete)
    {
        AreComplete = areComplete;
        All = profiles;
        foreach (ServiceModel service in profiles.SelectMany(profile => profile.Services))
        {
            if (!_commands.TryGetValue(service.ServiceId, out HashSet<string>? commands))
            {
                commands = new HashSet<string>(StringComparer.Ordinal);
                _commands.Add(service.ServiceId, commands);
            }

            if (!service.IsDefined)
            {
                _undefined.Add(service.ServiceId);
            }

            commands.UnionWith(service.Commands.Select(command => command.CommandName));
        }
    }

    /// <summary>The profiles themselves.</summary>
    public ImmutableArray<ProfileModel> All { get; }

    /// <summary>Whether there is no profile at all, so that nothing can be said about devices.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>False where the project says that some devices have no profile here (IoTBatchProfilesComplete=false).</summary>
    public bool AreComplete { get; }

    public IReadOnlyCollection<string> ServiceIds => _commands.Keys;

    public bool HasService(string serviceId) => _commands.ContainsKey(serviceId);

    /// <summary>Whether every profile that declares the service says which commands it has.</summary>
    public bool KnowsCommandsOf(string serviceId) => HasService(serviceId) && !_undefined.Contains(serviceId);

    /// <summary>The commands of a service; where several profiles declare it, those of all.</summary>
    public IEnumerable<string> CommandsOf(string serviceId) => _commands[serviceId];
}
