using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>Fields with their values, each name once.</summary>
internal sealed class MapNode(TextSpan span, IReadOnlyList<ProfileField> fields) : ProfileNode(span)
{
    public IReadOnlyList<ProfileField> Fields { get; } = fields;

    public override string Kind => "an object";

    /// <summary>Where a message about the whole stands: the first field, for the whole may be hundreds of lines.</summary>
    public TextSpan Head => Fields.Count > 0 ? Fields[0].Name.Span : Span;
}
