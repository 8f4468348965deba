namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The names under which a diagnostic carries facts to its fix.</summary>
internal static class RuleProperties
{
    /// <summary>The field that is absent, by its name on the wire; of a missing para <c>paras</c>, where there are none.</summary>
    public const string Field = "field";

    /// <summary>The correct text for the place of the wrong one; for a missing para the JSON that other rules report until it is replaced.</summary>
    public const string Replacement = "replacement";

    /// <summary>
    /// How <see cref="Replacement"/> is written in JSON: <see cref="TextForm"/>, or <see cref="BareForm"/>. Without it, like the wrong value.
    /// </summary>
    public const string Form = "form";

    /// <summary>In quotes.</summary>
    public const string TextForm = "text";

    /// <summary>As it is: a number, true or false, JSON.</summary>
    public const string BareForm = "bare";

    /// <summary>Half of a surrogate pair in a value: no fix of the rule that it is reported under fits it.</summary>
    public const string LoneSurrogate = "loneSurrogate";

    /// <summary>The para that is missing.</summary>
    public const string Para = "para";

    /// <summary>The class that says the same, as C# names it anywhere.</summary>
    public const string TypedClass = "typedClass";
}
