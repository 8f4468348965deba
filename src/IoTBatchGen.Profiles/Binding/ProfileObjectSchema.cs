using System;
using System.Collections.Generic;
using System.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The fields of an object by name.</summary>
internal readonly struct ProfileObjectSchema
{
    /// <summary>Entities have about ten fields; comparing these is faster than using a dictionary.</summary>
    private const int Few = 20;

    /// <summary>Far longer than any field's; a hostile name may have half a million characters.</summary>
    private const int LongestName = 64;

    private readonly ProfileNode _map;
    private readonly bool _hasSnakeCase;
    private readonly Dictionary<string, ProfileField>? _byName;

    /// <param name="map">The object.</param>
    /// <param name="hasSnakeCase">Whether <c>service_id</c> means serviceId: one vendor export uses these names.</param>
    public ProfileObjectSchema(ProfileNode map, bool hasSnakeCase)
    {
        _map = map;
        int count = 0;
        foreach (ProfileField field in map.Fields)
        {
            count++;
            _hasSnakeCase |= hasSnakeCase && field.Name.Text.IndexOf('_') >= 0;
        }

        _byName = count > Few ? ByName(map, _hasSnakeCase) : null;
    }

    /// <summary>The field with exactly this name, or else the first one with the other spelling; null if there is none.</summary>
    public ProfileField? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out ProfileField known) ? known : null;
        }

        foreach (ProfileField field in _map.Fields)
        {
            if (string.Equals(field.Name.Text, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return _hasSnakeCase ? FindSnakeCase(name) : null;
    }

    private ProfileField? FindSnakeCase(string name)
    {
        foreach (ProfileField field in _map.Fields)
        {
            if (string.Equals(CamelCase(field.Name.Text), name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    private static Dictionary<string, ProfileField> ByName(ProfileNode map, bool hasSnakeCase)
    {
        var fields = new Dictionary<string, ProfileField>(StringComparer.Ordinal);
        foreach (ProfileField field in map.Fields)
        {
            fields.Add(field.Name.Text, field);
        }

        if (!hasSnakeCase)
        {
            return fields;
        }

        foreach (ProfileField field in map.Fields)
        {
            string name = CamelCase(field.Name.Text);
            if (!fields.ContainsKey(name))
            {
                fields.Add(name, field);
            }
        }

        return fields;
    }

    private static string CamelCase(string name)
    {
        if (name.Length > LongestName || name.IndexOf('_') < 0)
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
