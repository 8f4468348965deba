using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>An object of a profile (a device, a service, a command, a para) and its fields by name.</summary>
internal sealed class ProfileObject
{
    private readonly BindingContext _binding;
    private readonly string _title;
    private readonly ProfileObjectSchema _fields;

    /// <summary>Fields that unknown ones probably mean: that they are missing is said there.</summary>
    private HashSet<string>? _meant;

    /// <param name="binding">The file's binding.</param>
    /// <param name="map">The object.</param>
    /// <param name="title">What messages call it, with its article.</param>
    /// <param name="known">The fields it has in our own form.</param>
    public ProfileObject(BindingContext binding, ProfileNode map, string title, string[] known)
    {
        _binding = binding;
        _title = title;
        Map = map;
        _fields = new ProfileObjectSchema(map, hasSnakeCase: !binding.IsOurs);
        if (binding.IsOurs)
        {
            ReportUnknown(known);
        }
    }

    public ProfileNode Map { get; }

    public bool Has(string name) => _fields.Find(name) is not null;

    /// <summary>The value of a field; null if it is missing or states none.</summary>
    public ProfileNode? Value(string name) => _fields.Find(name) is { Value: { IsNull: false } value } ? value : null;

    /// <summary>The text of a field; null if there is none, and a problem where it is not text.</summary>
    public ProfileNode? Scalar(string name)
    {
        ProfileNode? value = Value(name);
        if (value is { IsText: false } other)
        {
            _binding.WrongKind(other, name, "text", "it is ignored");
            return null;
        }

        return value;
    }

    /// <summary>In our own files, reports unused fields that are not text.</summary>
    public void ExpectText(params string[] names)
    {
        if (_binding.IsOurs)
        {
            Array.ForEach(names, name => Scalar(name));
        }
    }

    /// <summary>The text of a field that must be there; null with a problem where it is not.</summary>
    /// <param name="name">The field.</param>
    /// <param name="mayBeEmpty">Whether empty text is left to another rule.</param>
    public ProfileNode? Required(string name, bool mayBeEmpty = false)
    {
        if (Value(name) is not { } value || (value.IsEmptyText && !mayBeEmpty))
        {
            Missing(name);
            return null;
        }

        if (!value.IsText)
        {
            _binding.Lost(value, name, "text", $"{_title} requires it");
            return null;
        }

        _binding.CheckCharacters(value, name);
        return value;
    }

    /// <summary>The text of a field for readers; null if there is none.</summary>
    public string? Words(string name)
    {
        string? text = Scalar(name)?.Text;
        return string.IsNullOrWhiteSpace(text) || text == "null" ? null : text;
    }

    /// <summary>The items of a list; empty if it is missing, empty, or not a list, which is a problem.</summary>
    public NodeItems List(string name)
    {
        if (Listed(name) is not { } list)
        {
            return default;
        }

        if (list.Form != NodeForm.List)
        {
            _binding.WrongKind(list, name, "a list", "it is ignored");
            return default;
        }

        return list.Items;
    }

    /// <summary>How many items a list has; 0 if it is missing or not a list.</summary>
    public int CountOf(string name) => Value(name) is { Form: NodeForm.List } list ? list.Items.Count() : 0;

    /// <summary>The items of a list that are objects, each with its fields; a problem for each that is none.</summary>
    public IEnumerable<ProfileObject> Entities(string name, string title, string[] known)
    {
        if (Listed(name) is not { } list)
        {
            yield break;
        }

        if (list.Form != NodeForm.List)
        {
            _binding.Lost(
                list, name, _binding.IsOurs && list.Form == NodeForm.Map ? "a list, with '- ' before each entry" : "a list", "its content is ignored");
            yield break;
        }

        foreach (ProfileNode item in list.Items)
        {
            if (item.Form == NodeForm.Map)
            {
                yield return new ProfileObject(_binding, item, title, known);
            }
            else if (_binding.IsOurs || !item.IsNull)
            {
                _binding.Lost(
                    item, $"an entry of {name}", $"an object with the fields of {title}{IntendedField.BlankHint(item, known)}", "it is ignored");
            }
        }
    }

    /// <summary>What is given for a list; null if it is missing or states none.</summary>
    private ProfileNode? Listed(string name) => Value(name) is { } value && (!value.IsEmptyText || _binding.IsOurs) ? value : null;

    /// <summary>Says that a mandatory field is missing or empty.</summary>
    public void Missing(string name) => Missing(name, _title);

    /// <inheritdoc cref="Missing(string)"/>
    /// <param name="title">What requires the field.</param>
    public void Missing(string name, string title)
    {
        ProfileField? field = _fields.Find(name);
        if (field is null && _meant?.Contains(name) == true)
        {
            return;
        }

        _binding.Issues.Add(
            ProfileRuleIds.MissingField, field?.Name.Span ?? Head(), name, field is null ? "missing" : "empty", title);
    }

    /// <summary>The place of a message about the whole object: its first field, because the object may have hundreds of lines.</summary>
    public TextRange Head()
    {
        foreach (ProfileField field in Map.Fields)
        {
            return field.Name.Span;
        }

        return Map.Span;
    }

    private void ReportUnknown(string[] known)
    {
        // Fields that are present are not suggested. The list is shared because a hostile file may have 50,000 unknown fields.
        string[]? absent = null;
        foreach (ProfileField field in Map.Fields)
        {
            string name = field.Name.Text;
            if (Array.IndexOf(known, name) >= 0)
            {
                continue;
            }

            absent ??= [.. known.Where(one => !Has(one))];
            (string? meant, string hint) = IntendedField.By(name, known, absent);

            // Renamed to a name that is there already, by its author or by another fix, it would be given twice.
            _meant ??= new HashSet<string>(StringComparer.Ordinal);
            bool mayBeRenamed = meant is not null && !Has(meant) && _meant.Add(meant) && IntendedField.IsRename(name);
            _binding.Issues.AddReplaceable(
                ProfileRuleIds.UnknownField, field.Name.Span, mayBeRenamed ? meant : null, MessageText.Escape(name), _title, hint);
        }
    }
}
