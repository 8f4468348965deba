#if NET8_0_OR_GREATER
using System;
using System.Buffers;
#endif

namespace IoTBatchGen.Shared;

/// <summary>
/// Lone surrogates. A string holds a character such as an emoji as two <see cref="char"/>, a surrogate pair. Half of a pair, which remains when a
/// string is cut inside it, is not text: UTF-8 cannot encode it, so another character would arrive instead.
/// </summary>
internal static class LoneSurrogates
{
    /// <summary>What a message says of one.</summary>
    public const string Phrase = "half of a surrogate pair; add the other half, or remove it";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Surrogates = SearchValues.Create(All());

    // Without LINQ, which the first call of a program would load for this alone.
    private static char[] All()
    {
        char[] surrogates = new char['\uDFFF' - '\uD800' + 1];
        for (int i = 0; i < surrogates.Length; i++)
        {
            surrogates[i] = (char)('\uD800' + i);
        }

        return surrogates;
    }
#endif

    /// <summary>Whether a text has one.</summary>
    public static bool AreIn(string text)
    {
#if NET8_0_OR_GREATER
        int at = text.AsSpan().IndexOfAny(Surrogates);
        for (int i = at < 0 ? text.Length : at; i < text.Length; i++)
#else
        for (int i = 0; i < text.Length; i++)
#endif
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    /// <summary>The rule that one breaks in a field: the rule of that field's text, else that of its JSON type.</summary>
    /// <param name="field">The field, by its name on the wire.</param>
    /// <returns>The id; null if the text is wrong as a whole, or the field has none.</returns>
    public static string? RuleOf(string field)
    {
        switch (field)
        {
            case WireNames.TaskName:
                return RuleIds.TaskName;
            case WireNames.AppId:
                return RuleIds.AppId;
            case WireNames.CallbackUrl:
                return RuleIds.CallbackUrl;
            case WireNames.DeviceList:
            case WireNames.GroupList:
                return RuleIds.EmptyListEntry;
            case WireNames.ServiceId:
            case WireNames.Method:
                return RuleIds.CommandName;
            case WireNames.TagName:
            case WireNames.TagValue:
                return RuleIds.Tag;
            case WireNames.DeviceType:
            case WireNames.ManufacturerId:
            case WireNames.Model:
            case WireNames.DeviceLocation:
            case WireNames.GroupTag:
                return RuleIds.WrongType;
            case WireNames.Paras:
                return RuleIds.ParaValue;
            default:
                return null;
        }
    }
}
