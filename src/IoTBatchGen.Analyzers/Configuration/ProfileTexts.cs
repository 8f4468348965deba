using System.Threading;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>Reads profiles from the compiler's texts.</summary>
internal static class ProfileTexts
{
    public static ProfileDocument Read(string path, SourceText text, CancellationToken cancellationToken) =>
        Read(ProfileReader.IsOurs(path), text, cancellationToken);

    // The length is checked before its characters are touched: the text may be anything that somebody's glob took in.
    public static ProfileDocument Read(bool isOurs, SourceText text, CancellationToken cancellationToken) =>
        text.Length > ReadingLimits.Characters
            ? ProfileReader.TooLong(text.Length)
            : ProfileReader.Read(isOurs, text.ToString(), text.Encoding, cancellationToken);
}
