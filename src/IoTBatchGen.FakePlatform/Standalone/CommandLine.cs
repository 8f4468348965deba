using System;
using System.Globalization;

namespace IoTBatchGen.FakePlatform.Standalone;

/// <summary>The arguments of <c>dotnet run</c>: pairs of an option and its value.</summary>
internal static class CommandLine
{
    public const string Usage =
        "usage: IoTBatchGen.FakePlatform [--port <0-65535>] [--app-id <text>] [--app-key <text>] [--token <text>]"
        + " [--max-unfinished <number>] [--max-calls <number a minute>]";

    /// <summary>The options, or null for arguments that make no sense.</summary>
    public static FakePlatformOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new FakePlatformOptions();
        for (; args.Length >= 2; args = args[2..])
        {
            if (!TrySet(options, args[0], args[1]))
            {
                return null;
            }
        }

        return args.IsEmpty ? options : null;
    }

    private static bool TrySet(FakePlatformOptions options, string name, string value)
    {
        switch (name)
        {
            case "--port":
                return TryNumber(value, ushort.MaxValue, number => options.Port = number);
            case "--max-unfinished":
                return TryNumber(value, int.MaxValue, number => options.MaxUnfinishedTasks = number);
            case "--max-calls":
                return TryNumber(value, int.MaxValue, number => options.MaxCallsPerMinute = number);
            case "--app-id":
                options.AppId = value;
                break;
            case "--app-key":
                options.AppKey = value;
                break;
            case "--token":
                options.AccessToken = value;
                break;
            default:
                return false;
        }

        return value.Length > 0;
    }

    private static bool TryNumber(string text, int greatest, Action<int> set)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > greatest)
        {
            return false;
        }

        set(number);
        return true;
    }
}
