using System.Runtime.CompilerServices;
using System.Threading;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>Reads profiles from the compiler's texts.</summary>
internal static class ProfileTexts
{
    private static readonly ConditionalWeakTable<SourceText, ProfileDocument> Ours = new();
    private static readonly ConditionalWeakTable<SourceText, ProfileDocument> Vendors = new();

    /// <summary>
    /// Reads a text, or returns what was read from it before. The compiler passes the same text to the generator and to all analyzers, and while only C# changes, so
    /// that a file is read once for its text.
    /// </summary>
    public static ProfileDocument ReadOnce(string path, SourceText text, CancellationToken cancellationToken) =>
        (ProfileReader.IsOurs(path) ? Ours : Vendors).GetValue(text, unread => Read(path, unread, cancellationToken));

    public static ProfileDocument Read(string path, SourceText text, CancellationToken cancellationToken) =>
        Read(ProfileReader.IsOurs(path), text, cancellationToken);

    // The length is checked before its characters are touched: the text may be anything that somebody's glob took in.
    public static ProfileDocument Read(bool isOurs, SourceText text, CancellationToken cancellationToken) =>
        text.Length > ReadingLimits.Characters
            ? ProfileReader.TooLong(text.Length)
            : ProfileReader.Read(isOurs, text.ToString(), text.Encoding, cancellationToken);
}
