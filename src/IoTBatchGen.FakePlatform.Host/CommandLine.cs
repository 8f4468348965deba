using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.FakePlatform.Host;

/// <summary>Parses the arguments, pairs of an option and its value.</summary>
internal static class CommandLine
{
    public const string Usage =
        "usage: IoTBatchGen.FakePlatform.Host [--port <0-65535>] [--app-id <text>] [--app-key <text>] [--token <text>]"
        + " [--secret <text>] [--token-lifetime <seconds>] [--max-unfinished <number>] [--max-calls <number a minute>]"
        + " [--fault <name>=<share of the calls, 0 to 1>]... [--seed <number>] [--slow <seconds>]"
        + " [--devices <number>] [--answer-after <seconds>]";

    // By name only: Enum.Parse accepts numbers too.
    private static readonly Dictionary<string, FakeFault> NameToFault =
        Enum.GetValues<FakeFault>().ToDictionary(fault => fault.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the options, or null for invalid arguments.</summary>
    public static FakePlatformOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new FakePlatformOptions();
        var faults = new List<string>();
        int seed = 0;
        for (; args.Length >= 2; args = args[2..])
        {
            string value = args[1];
            bool isSet = args[0] switch
            {
                "--fault" => Add(faults, value),
                "--seed" => TryNumber(value, int.MaxValue, number => seed = number),
                _ => TrySet(options, args[0], value),
            };
            if (!isSet)
            {
                return null;
            }
        }

        return args.IsEmpty && TryMix(options, faults, seed) ? options : null;
    }

    private static bool Add(List<string> faults, string fault)
    {
        faults.Add(fault);
        return true;
    }

    // Last, because the seed may follow the faults.
    private static bool TryMix(FakePlatformOptions options, List<string> faults, int seed)
    {
        var mix = new FaultMix { Seed = seed };
        foreach (string[] fault in faults.Select(fault => fault.Split('=', 2)))
        {
            if (fault.Length != 2
                || !NameToFault.TryGetValue(fault[0], out FakeFault kind)
                || !double.TryParse(fault[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share))
            {
                return false;
            }

            try
            {
                mix.Add(kind, share);
            }
            catch (ArgumentOutOfRangeException)
            {
                return false;
            }
        }

        options.Faults = faults.Count == 0 ? null : mix;
        return true;
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
            case "--token-lifetime":
                return TryNumber(value, 1_000_000_000, number => options.TokenLifetime = TimeSpan.FromSeconds(number)) && value != "0";
            case "--slow":
                return TryNumber(value, 1_000_000, number => options.SlowResponseDelay = TimeSpan.FromSeconds(number));
            case "--devices":
                return TryNumber(value, 1_000_000, number => options.Devices = FakeDevices.Numbered(number));
            case "--answer-after":
                return TryNumber(value, 1_000_000, number => options.DeviceBehaviour = AnswersAfter(TimeSpan.FromSeconds(number)));
            case "--secret":
                options.Secret = value;
                break;
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

    private static Func<FakeCommand, FakeDeviceAnswer?> AnswersAfter(TimeSpan time)
    {
        FakeDeviceAnswer answer = FakeDeviceAnswer.Success(after: time);
        return _ => answer;
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
