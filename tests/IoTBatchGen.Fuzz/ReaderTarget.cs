using System;
using System.Linq;
using System.Text;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Fuzz;

/// <summary>Reads bytes as a profile, ours and the vendors', and throws where what must hold of any profile does not.</summary>
internal static class ReaderTarget
{
    private const int LongestMessage = 1_000;

    public static void Run(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        Judge(text, isOurs: true);
        Judge(text, isOurs: false);
    }

    private static void Judge(string text, bool isOurs)
    {
        ProfileDocument document = ProfileTexts.Read(isOurs, SourceText.From(text), CancellationToken.None);
        Hold(document.Content.Devices.Count == document.Locations.Devices.Length, "a device without its place");
        Hold(!document.IsNothing || !isOurs || document.Issues.Length > 0, "nothing read and nothing said");
        int last = 0;
        foreach (ProfileIssue problem in document.Issues)
        {
            Hold(problem.Span.Start >= last && problem.Span.End <= text.Length, "a problem outside the text, or out of order");
            last = problem.Span.Start;
            string message = problem.Message;
            Hold(message.Length is > 0 and <= LongestMessage, "a message that is empty or long: " + message);
            Hold(!message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'), "a message of several lines: " + message);
        }
    }

    private static void Hold(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException(what);
        }
    }
}
