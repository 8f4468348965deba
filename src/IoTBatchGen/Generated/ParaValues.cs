using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Nodes;
using IoTBatchGen.Generated;

namespace IoTBatchGen;

/// <summary>Represents the values of the paras of a command or of an answer: the base class of both.</summary>
/// <remarks>
/// The methods are for generated code. They return a value by the number of its para in the class. Each type has a method of its own name, because overloads
/// and type arguments cost the compiler more, and a project can have thousands of calls.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ParaValues
{
    private object?[] _values = Array.Empty<object?>();

    private protected ParaValues()
    {
    }

    /// <summary>Gets the paras that the generated class states.</summary>
    private protected IReadOnlyList<ParaDefinition> Definitions { get; private set; } = Array.Empty<ParaDefinition>();

    /// <summary>Gets the value of a required int para.</summary>
    /// <param name="index">The number of the para in the class.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int GetInt32(int index) => (int)_values[index]!;

    /// <summary>Gets the value of an optional int para.</summary>
    /// <param name="index">The number of the para in the class.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int? GetNullableInt32(int index) => (int?)_values[index];

    /// <summary>Gets the value of a required long para.</summary>
    /// <inheritdoc cref="GetInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected long GetInt64(int index) => (long)_values[index]!;

    /// <summary>Gets the value of an optional long para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected long? GetNullableInt64(int index) => (long?)_values[index];

    /// <summary>Gets the value of a required decimal para.</summary>
    /// <inheritdoc cref="GetInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected decimal GetDecimal(int index) => (decimal)_values[index]!;

    /// <summary>Gets the value of an optional decimal para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected decimal? GetNullableDecimal(int index) => (decimal?)_values[index];

    /// <summary>Gets the value of a required double para.</summary>
    /// <inheritdoc cref="GetInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected double GetDouble(int index) => (double)_values[index]!;

    /// <summary>Gets the value of an optional double para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected double? GetNullableDouble(int index) => (double?)_values[index];

    /// <summary>Gets the value of a required boolean para.</summary>
    /// <inheritdoc cref="GetInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool GetBoolean(int index) => (bool)_values[index]!;

    /// <summary>Gets the value of an optional boolean para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool? GetNullableBoolean(int index) => (bool?)_values[index];

    /// <summary>Gets the value of a required DateTime para.</summary>
    /// <inheritdoc cref="GetInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DateTimeOffset GetDateTimeOffset(int index) => (DateTimeOffset)_values[index]!;

    /// <summary>Gets the value of an optional DateTime para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DateTimeOffset? GetNullableDateTimeOffset(int index) => (DateTimeOffset?)_values[index];

    /// <summary>Gets the number of the value of a required para with an enum.</summary>
    /// <param name="index">The number of the para in the class.</param>
    /// <returns>The number of the value in the enumList, from 0.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int GetEnum(int index) => Definitions[index].IndexOf((string)_values[index]!);

    /// <summary>Gets the number of the value of an optional para with an enum.</summary>
    /// <param name="index">The number of the para in the class.</param>
    /// <returns>The number of the value in the enumList, from 0, or <see langword="null"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int? GetNullableEnum(int index) => _values[index] is string ? GetEnum(index) : null;

    /// <summary>Gets the value of a string para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string? GetString(int index) => (string?)_values[index];

    /// <summary>Gets the value of a string list para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IReadOnlyList<string>? GetStringList(int index) => (IReadOnlyList<string>?)_values[index];

    /// <summary>Gets the value of a list&lt;int&gt; para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IReadOnlyList<int>? GetInt32List(int index) => (IReadOnlyList<int>?)_values[index];

    /// <summary>Gets the value of a list&lt;double&gt; para.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IReadOnlyList<double>? GetDoubleList(int index) => (IReadOnlyList<double>?)_values[index];

    /// <summary>Gets the value of a jsonObject para, or of one of an unknown dataType.</summary>
    /// <inheritdoc cref="GetNullableInt32"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected JsonNode? GetJsonNode(int index) => (JsonNode?)_values[index];

    /// <summary>Sets the paras and their values, which were checked.</summary>
    private protected void Set(IReadOnlyList<ParaDefinition> definitions, object?[] values)
    {
        Definitions = definitions;
        _values = values;
    }

    /// <summary>The value of a para; null when it is not set.</summary>
    private protected object? ValueOf(int index) => _values[index];
}
