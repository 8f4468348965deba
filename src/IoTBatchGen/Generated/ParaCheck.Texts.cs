using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

internal static partial class ParaCheck
{
    // The value stays out of the messages: a text para may hold a password.
    private static string Text(ParaDefinition para, string value)
    {
        if (para.Line.MaxLength is int maxLength && value.Length > maxLength)
        {
            throw new ArgumentException(
                Message(para, ParaPhrases.HasLength(value.Length), ParaPhrases.AllowsLength(maxLength)), para.Line.Parameter);
        }

        return LoneSurrogates.AreIn(value) ? throw LoneSurrogate(para, para.ParaName) : value;
    }

    private static string ListedText(ParaDefinition para, string value) => para.IndexOf(value) >= 0
        ? value
        : throw new ArgumentOutOfRangeException(
            para.Line.Parameter, Message(para, ParaPhrases.IsNotListed, ParaPhrases.AllowsListed(para.EnumList, unit: null)));

    // A number cast to the enum is rejected here rather than when the command is sent.
    private static string EnumText(ParaDefinition para, int member) => (uint)member < (uint)para.EnumList.Length
        ? para.EnumList[member]
        : throw Rejected(para, member, ParaPhrases.Is(ParaPhrases.Number(member), unit: null), ParaPhrases.NotListed);
}
