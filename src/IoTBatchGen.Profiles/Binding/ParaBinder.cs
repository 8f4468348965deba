using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Binds a para. A wrong constraint is ignored; the para is kept.</summary>
internal sealed class ParaBinder(BindingContext binding)
{
    /// <summary>What other formats, and people, write for true.</summary>
    private static readonly string[] OtherTrue = ["yes", "y", "on", "1", "mandatory", "required"];

    /// <summary>The positions of the enumList values of the para that was bound last.</summary>
    public ImmutableArray<ProfileLocation> ValueLocations { get; private set; } = ImmutableArray<ProfileLocation>.Empty;

    /// <summary>The para; null with a problem where its dataType is missing.</summary>
    public ParaModel? Bind(ProfileObject para, string name)
    {
        bool required = Flag(para);
        if (para.Required("dataType") is not { } dataType)
        {
            return null;
        }

        ParaKind kind = KindOf(dataType);
        var constraints = new Constraints(binding, para, kind, dataType.Text);
        int? maxLength = constraints.MaxLength();
        ImmutableArray<string> values = constraints.EnumList(maxLength);
        ValueLocations = constraints.ValueLocations;
        (string? min, string? max, kind) = constraints.Bounds(values);
        return new ParaModel(
            name, dataType.Text, kind, required, min, max, maxLength, values, para.Words("unit"), para.Words("description"));
    }

    private ParaKind KindOf(ProfileNode dataType)
    {
        if (DataTypes.KindOf(dataType.Text) is { } known)
        {
            return known;
        }

        string? meant = DataTypes.Meant(dataType.Text);
        binding.Issues.AddReplaceable(
            ProfileRuleIds.UnknownDataType, dataType.Span, meant, MessageText.Escape(dataType.Text),
            meant is null ? string.Empty : $"; did you mean '{meant}'?");
        return ParaKind.Json;
    }

    private bool Flag(ProfileObject para)
    {
        switch (para.Value("required"))
        {
            case null:
            case { IsEmptyText: true }:
                return false;
            case { IsText: true } flag when bool.TryParse(flag.Text, out bool isRequired):
                return isRequired;
            case { } other:
                bool assumed = other.IsText && OtherTrue.Contains(other.Text, StringComparer.OrdinalIgnoreCase);
                binding.WrongKind(other, "required", "true or false", assumed ? "true is assumed" : "false is assumed");
                return assumed;
        }
    }
}
