using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>A profile file as read: what it states, and what is wrong with it. Positions stand in the second part only.</summary>
/// <param name="Content">What it states; equal for texts that differ in layout only.</param>
/// <param name="Problems">Its faults, in text order.</param>
internal sealed record ProfileDocument(ProfileContent Content, ImmutableArray<ProfileProblem> Problems);
