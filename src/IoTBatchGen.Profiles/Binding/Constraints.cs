using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The constraints of a para that apply to its dataType. 0 often means "not set".</summary>
internal sealed class Constraints(BindingContext binding, ProfileObject para, ParaKind kind, string dataType)
{
    private const string NoneAssumed = "it is ignored";

    /// <summary>The positions of the listed values that were read.</summary>
    public ImmutableArray<ProfileLocation> ValueLocations { get; private set; } = ImmutableArray<ProfileLocation>.Empty;

    private bool IsNumber => kind is ParaKind.Int or ParaKind.Long or ParaKind.Decimal or ParaKind.Double;

    public int? MaxLength()
    {
        if (kind != ParaKind.String)
        {
            DoesNotFit("maxLength");
            return null;
        }

        switch (para.Value("maxLength"))
        {
            case null:
            case { IsEmptyText: true }:
                return null;
            case { IsText: true } scalar when NumberText.TryParse(scalar.Text) is { IsWhole: true } number
                && int.TryParse(number.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out int length) && length >= 0:
                return length == 0 ? null : length;
            case { } other:
                binding.WrongKind(other, "maxLength", $"a whole number from 0 to {int.MaxValue}", NoneAssumed);
                return null;
        }
    }

    /// <summary>The values listed, as they go on the wire.</summary>
    public ImmutableArray<string> EnumList(int? maxLength)
    {
        if (kind != ParaKind.String && !IsNumber)
        {
            DoesNotFit("enumList");
            return ImmutableArray<string>.Empty;
        }

        NodeItems items = para.List("enumList");
        if (items.IsEmpty)
        {
            return ImmutableArray<string>.Empty;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = new List<string>();
        var locations = new List<ProfileLocation>();
        foreach (ProfileNode item in items)
        {
            if (EnumValue(item) is not { } value)
            {
                if (binding.IsOurs || !item.IsText)
                {
                    binding.WrongKind(
                        item, "a value of enumList", IsNumber ? $"of dataType {MessageText.Escape(dataType)}" : "text", "it is ignored");
                    continue;
                }

                // Vendors describe with it, such as ["0:off"] on an int, and the platform does not enforce it.
                return ImmutableArray<string>.Empty;
            }

            if (!seen.Add(value))
            {
                binding.Issues.Add(ProfileRuleIds.EnumList, item.Span, MessageText.Escape(value), "is listed twice");
                continue;
            }

            if (value.Length > maxLength)
            {
                binding.Issues.Add(
                    ProfileRuleIds.EnumList, item.Span, MessageText.Escape(value), $"has {value.Length} characters; maxLength is {maxLength}");
            }

            binding.CheckCharacters(item, "a value of enumList");
            values.Add(value);
            locations.Add(binding.Issues.LocationOf(item.Span));
        }

        ValueLocations = locations.ToImmutableArray();
        return values.ToImmutableArray();
    }

    /// <summary>Least and greatest value, and the kind: an int whose bounds or values exceed one is a long.</summary>
    public (string? Min, string? Max, ParaKind Kind) Bounds(ImmutableArray<string> values)
    {
        if (!IsNumber)
        {
            DoesNotFit("min");
            DoesNotFit("max");
            DoesNotFit("step");
            return (null, null, kind);
        }

        NumberText? min = Bound("min");
        NumberText? max = Bound("max");
        if (binding.IsOurs)
        {
            Number("step");
        }

        if (min is { IsZero: true } && max is { IsZero: true })
        {
            if (binding.IsOurs)
            {
                binding.Issues.Add(
                    ProfileRuleIds.ConstraintDoesNotFit, para.Value("min")!.Value.Span, "min 0 and max 0", "mean 'not set' and are");
            }

            return (null, null, NumberBounds.KindFor(kind, null, null, values));
        }

        if (min is not null && max is not null && min.Value.CompareTo(max.Value) > 0)
        {
            if (!min.Value.IsZero && !max.Value.IsZero)
            {
                binding.Issues.AddOfTwo(
                    ProfileRuleIds.MinAboveMax, para.Value("min")!.Value.Span, para.Value("max")!.Value.Span, min.Value.ToString(), max.Value.ToString());
                return (null, null, NumberBounds.KindFor(kind, null, null, values));
            }

            // Whichever of the two is 0 means "unset".
            (min, max) = (min.Value.IsZero ? null : min, max.Value.IsZero ? null : max);
        }

        string? least = min is null ? null : NumberBounds.Least(min.Value, kind);
        string? greatest = max is null ? null : NumberBounds.Greatest(max.Value, kind);
        if (least is not null && greatest is not null && !(min!.Value.IsWhole && max!.Value.IsWhole)
            && NumberText.TryParse(least)!.Value.CompareTo(NumberText.TryParse(greatest)!.Value) > 0)
        {
            // No whole number lies between 1.2 and 1.8.
            return (null, null, NumberBounds.KindFor(kind, null, null, values));
        }

        return (least, greatest, NumberBounds.KindFor(kind, least, greatest, values));
    }

    private string? EnumValue(ProfileNode item)
    {
        if (!item.IsText || item.IsNull)
        {
            return null;
        }

        if (!IsNumber)
        {
            return item.Text;
        }

        return NumberText.TryParse(item.Text) is { } number ? NumberBounds.Exact(number, kind) : null;
    }

    private NumberText? Bound(string field)
    {
        NumberText? bound = Number(field);
        if (binding.IsOurs && bound is { IsWhole: false } && kind is ParaKind.Int or ParaKind.Long)
        {
            string? assumed = field == "min" ? NumberBounds.Least(bound.Value, kind) : NumberBounds.Greatest(bound.Value, kind);
            binding.WrongKind(
                para.Value(field)!.Value, field, $"a whole number because dataType is {MessageText.Escape(dataType)}",
                assumed is null ? NoneAssumed : assumed + " is assumed");
        }

        return bound;
    }

    private NumberText? Number(string field)
    {
        switch (para.Value(field))
        {
            case null:
            case { IsText: true, Text: "" or "null" }:
                return null;
            case { IsText: true } scalar when NumberText.TryParse(scalar.Text) is { } number:
                return number;
            case { } other:
                binding.WrongKind(other, field, "a number", NoneAssumed);
                return null;
        }
    }

    private void DoesNotFit(string field)
    {
        ProfileNode? value = para.Value(field);

        // 0 and empty lists are how exports say "unset", and many of our files begin as one.
        bool isUnset = field == "enumList" ? value is { Form: NodeForm.List, Items.IsEmpty: true } : value is { IsText: true, Text: "" or "0" or "0.0" };
        if (binding.IsOurs && value is { } stated && !isUnset)
        {
            binding.Issues.Add(ProfileRuleIds.ConstraintDoesNotFit, stated.Span, field, $"does not apply to dataType '{MessageText.Escape(dataType)}' and is");
        }
    }
}
