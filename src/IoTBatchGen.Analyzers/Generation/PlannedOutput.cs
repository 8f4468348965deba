using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>All that a generated file depends on.</summary>
internal abstract record PlannedOutput
{
    /// <summary>The profile; empty if it is not of one alone.</summary>
    public abstract string Path { get; }

    public abstract GeneratedFile Emit();
}

/// <summary>A profile, with all that its file depends on.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Locations">Where its parts are stated, as the file's comments say.</param>
/// <param name="Language">What the C# of the consuming project has.</param>
internal sealed record ProfileOutput(NamedProfile Profile, DocumentedLocations Locations, ConsumerLanguage Language) : PlannedOutput
{
    public override string Path => Profile.Profile.Item.Path;

    public override GeneratedFile Emit() => ProfileFileEmitter.Write(ClassPlanner.Make(Profile, Language, Locations));
}

/// <summary>The namespaces that a project with implicit usings is to see everywhere.</summary>
/// <param name="Namespaces">The namespaces as C# writes them, in order.</param>
internal sealed record GlobalUsingsOutput(EquatableArray<string> Namespaces) : PlannedOutput
{
    /// <summary>The namespaces of classes; null if all classes are in the global namespace.</summary>
    public static GlobalUsingsOutput? From(IEnumerable<NamedProfile> profiles)
    {
        ImmutableArray<string> namespaces = profiles
            .Select(profile => profile.Namespace)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToImmutableArray();
        return namespaces.IsEmpty ? null : new GlobalUsingsOutput(namespaces);
    }

    public override string Path => string.Empty;

    public override GeneratedFile Emit() => GlobalUsings.Emit(Namespaces);
}
