using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>One object of a request with all that the code says of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Fields">The fields that the code sets, by their names on the wire, the last write of each.</param>
/// <param name="IsComplete">Whether what is not among the fields is certainly not set: nothing else can reach the object before it is used.</param>
/// <param name="Location">Where to say what it lacks.</param>
internal sealed record ObjectFact(
    ObjectKind Kind, ImmutableDictionary<string, FieldFact> Fields, bool IsComplete, Location Location)
{
    /// <summary>For a command: the params of all requests that contain it; empty if one of them is unknown.</summary>
    public ImmutableArray<ObjectFact> EnclosingParams { get; init; } = ImmutableArray<ObjectFact>.Empty;

    /// <summary>For a typed command: the command of its class, the only one that the paras are checked against; null for any other object.</summary>
    public CommandModel? Typed { get; init; }

    /// <summary>Whether it is a command that code makes in the API's own shape, as <c>new RawDeviceCommand</c> does.</summary>
    public bool IsRawCommand { get; init; }

    /// <summary>Whether the code contains the object as it is sent, in JSON text or an anonymous object: no field has a default or is omitted.</summary>
    public bool IsWireForm { get; init; }

    /// <summary>The fields that it may have, though no code that is certain to run sets them.</summary>
    public ImmutableHashSet<string> MayHave { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether no fix can add what it lacks: code fills it that a fix cannot see through.</summary>
    public bool IsFilledByCode { get; init; }

    /// <summary>What to do about a field that it lacks, where that is not what the rule says; null if it is.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether a field is certainly not there.</summary>
    public bool Lacks(string name) => IsComplete && !Fields.ContainsKey(name) && !MayHave.Contains(name);

    /// <summary>The mandatory fields that its creation states as null.</summary>
    public ImmutableArray<string> Nulls { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What the code says of a field's value; null if nothing sets it.</summary>
    public FactValue? this[string name] => Fields.TryGetValue(name, out FieldFact? field) ? field.Value : null;
}
