using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

internal static partial class ParaCheck
{
    // A copy that cannot be changed, because the caller may change the list before the command is sent.
    private static ReadOnlyCollection<T> Items<T>(ParaDefinition para, IEnumerable<T> value)
    {
        T[] copy = new List<T>(value).ToArray();
        for (int i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw BadItem(para, i, "null");
            }

            if (copy[i] is string text && LoneSurrogates.AreIn(text))
            {
                throw LoneSurrogate(para, RulePhrases.Entry(para.ParaName, i));
            }

            if (copy[i] is double number && !IsJsonNumber(number))
            {
                throw BadItem(para, i, ParaPhrases.Number(number) + "; " + ParaPhrases.NoJsonNumber);
            }
        }

        return Array.AsReadOnly(copy);
    }

    private static ArgumentException BadItem(ParaDefinition para, int index, string what) =>
        new ArgumentException(string.Format(CultureInfo.InvariantCulture, "{0}[{1}] is {2}", para.ParaName, index, what), para.Line.Parameter);
}
