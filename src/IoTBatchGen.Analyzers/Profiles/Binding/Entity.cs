using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Profiles.Nodes;
using IoTBatchGen.Analyzers.Rules;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>An object of a profile (a device, a service, a command, a para) and its fields by name.</summary>
internal sealed class Entity
{
    private readonly FileBinding _binding;
    private readonly string _title;
    private readonly Dictionary<string, ProfileField> _fields = new(StringComparer.Ordinal);

    /// <summary>Fields that unknown ones probably mean: that they are missing is said there.</summary>
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    /// <param name="binding">The file's binding.</param>
    /// <param name="map">The object.</param>
    /// <param name="title">What messages call it, with its article.</param>
    /// <param name="known">The fields it has in our own form.</param>
    public Entity(FileBinding binding, MapNode map, string title, IReadOnlyList<string> known)
    {
        _binding = binding;
        _title = title;
        Map = map;
        foreach (ProfileField field in map.Fields)
        {
            _fields[field.Name.Text] = field;
        }

        if (binding.IsOurs)
        {
            ReportUnknown(known);
        }
        else
        {
            AddCamelCaseNames(map);
        }
    }

    public MapNode Map { get; }

    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>The value of a field; null where it is missing or states none.</summary>
    public ProfileNode? Value(string name) =>
        _fields.TryGetValue(name, out ProfileField? field) && !field.Value.IsNull ? field.Value : null;

    /// <summary>The text of a field; null where there is none, and a problem where it is no text.</summary>
    public ScalarNode? Scalar(string name)
    {
        ProfileNode? value = Value(name);
        if (value is null or ScalarNode)
        {
            return (ScalarNode?)value;
        }

        _binding.WrongKind(value, name, "text");
        return null;
    }

    /// <summary>Says which of ours are no text, of fields that nothing is made of.</summary>
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
    public ScalarNode? Required(string name, bool mayBeEmpty = false)
    {
        ProfileNode? value = Value(name);
        if (value is null || (value is ScalarNode { Text.Length: 0 } && !mayBeEmpty))
        {
            Missing(name);
            return null;
        }

        return Scalar(name);
    }

    /// <summary>The text of a field for readers; null where there is none.</summary>
    public string? Words(string name)
    {
        string? text = Scalar(name)?.Text;
        return string.IsNullOrWhiteSpace(text) || text == "null" ? null : text;
    }

    /// <summary>The items of a list; none where it is missing, states none, or (a problem) is no list.</summary>
    public IReadOnlyList<ProfileNode> List(string name)
    {
        ProfileNode? value = Value(name);
        switch (value)
        {
            case null:
            case ScalarNode { Text.Length: 0 } when !_binding.IsOurs:
                return [];
            case ListNode list:
                return list.Items;
            default:
                _binding.WrongKind(value, name, _binding.IsOurs && value is MapNode ? "a list, each entry behind a '- '" : "a list");
                return [];
        }
    }

    /// <summary>The items of a list that are objects, each with its fields; a problem for each that is none.</summary>
    public IEnumerable<Entity> Entities(string name, string title, IReadOnlyList<string> known)
    {
        foreach (ProfileNode item in List(name))
        {
            if (item is MapNode map)
            {
                yield return new Entity(_binding, map, title, known);
            }
            else if (_binding.IsOurs || !item.IsNull)
            {
                _binding.WrongKind(
                    item, $"an entry of {name}", $"an object with the fields of {title}{FieldMeant.BlankHint(item, known)}");
            }
        }
    }

    /// <summary>Says that a mandatory field is missing or empty.</summary>
    public void Missing(string name)
    {
        bool isThere = _fields.TryGetValue(name, out ProfileField? field);
        if (!isThere && _meant.Contains(name))
        {
            return;
        }

        _binding.Problems.Add(
            ProfileRuleIds.MissingField, isThere ? field!.Name.Span : Map.Head, name, isThere ? "empty" : "missing", _title);
    }

    private void ReportUnknown(IReadOnlyList<string> known)
    {
        // What is there is not meant once more. One list for all: a hostile file has 50,000 unknown fields.
        string[] absent = [.. known.Where(name => !_fields.ContainsKey(name))];
        foreach (ProfileField field in Map.Fields.Where(field => !known.Contains(field.Name.Text, StringComparer.Ordinal)))
        {
            (string? meant, string hint) = FieldMeant.By(field.Name.Text, known, absent);

            // Renamed to a name that is there already, by its author or by another fix, it would be given twice.
            bool mayBeRenamed = meant is not null && !_fields.ContainsKey(meant) && _meant.Add(meant) && FieldMeant.IsRename(field.Name.Text);
            _binding.Problems.AddReplaceable(
                ProfileRuleIds.UnknownField, field.Name.Span, mayBeRenamed ? meant : null, Shown.Text(field.Name.Text), _title, hint);
        }
    }

    /// <summary>One of the vendors' exports writes <c>service_id</c> for serviceId.</summary>
    private void AddCamelCaseNames(MapNode map)
    {
        foreach (ProfileField field in map.Fields)
        {
            string name = CamelCase(field.Name.Text);
            if (!_fields.ContainsKey(name))
            {
                _fields.Add(name, field);
            }
        }
    }

    private static string CamelCase(string name)
    {
        if (name.IndexOf('_') < 0)
        {
            return name;
        }

        var camel = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool joins = name[i] == '_' && i > 0 && i + 1 < name.Length;
            camel.Append(joins ? char.ToUpperInvariant(name[++i]) : name[i]);
        }

        return camel.ToString();
    }
}
