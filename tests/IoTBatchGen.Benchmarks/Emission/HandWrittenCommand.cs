using System;

namespace IoTBatchGen.Benchmarks.Emission;

/// <summary>The class that a careful developer writes for a command of <see cref="Generators.SampleProfiles"/>, with the same checks and documentation.</summary>
internal static class HandWrittenCommand
{
    public static string Text(int number) => FormattableString.Invariant($$"""
        #nullable enable
        namespace Sample
        {
            /// <summary>Sets the level. The command <c>SET_LEVEL_{{number}}</c>.</summary>
            public sealed class SetLevel{{number}}
            {
                /// <summary>The commandName.</summary>
                public const string CommandName = "SET_LEVEL_{{number}}";

                private static readonly string[] Modes = { "ON", "OFF", "AUTO" };

                /// <summary>Creates the command.</summary>
                /// <param name="level">0 to 100 %.</param>
                /// <param name="mode">ON, OFF or AUTO.</param>
                /// <param name="factor">0.5 to 2.5; not sent when null.</param>
                /// <param name="text">At most 64 characters; not sent when null.</param>
                /// <param name="from">Not sent when null.</param>
                public SetLevel{{number}}(int level, ModeValue mode, decimal? factor = null, string? text = null, System.DateTimeOffset? from = null)
                {
                    if (level < 0 || level > 100)
                    {
                        throw new System.ArgumentOutOfRangeException(nameof(level), level, "level must be 0 to 100 %");
                    }

                    if (mode < ModeValue.On || mode > ModeValue.Auto)
                    {
                        throw new System.ArgumentOutOfRangeException(nameof(mode), mode, "mode must be ON, OFF or AUTO");
                    }

                    if (factor < 0.5m || factor > 2.5m)
                    {
                        throw new System.ArgumentOutOfRangeException(nameof(factor), factor, "factor must be 0.5 to 2.5");
                    }

                    if (text != null && text.Length > 64)
                    {
                        throw new System.ArgumentException("text must have at most 64 characters", nameof(text));
                    }

                    Level = level;
                    Mode = mode;
                    Factor = factor;
                    Text = text;
                    From = from;
                }

                /// <summary>0 to 100 %.</summary>
                public int Level { get; }

                /// <summary>ON, OFF or AUTO.</summary>
                public ModeValue Mode { get; }

                /// <summary>0.5 to 2.5.</summary>
                public decimal? Factor { get; }

                /// <summary>At most 64 characters.</summary>
                public string? Text { get; }

                /// <summary>When it begins.</summary>
                public System.DateTimeOffset? From { get; }

                /// <summary>Writes the paras.</summary>
                public void WriteParas(System.Text.Json.Utf8JsonWriter writer)
                {
                    writer.WriteNumber("level", Level);
                    writer.WriteString("mode", Modes[(int)Mode]);
                    if (Factor is decimal factor)
                    {
                        writer.WriteNumber("factor", factor);
                    }

                    if (Text != null)
                    {
                        writer.WriteString("text", Text);
                    }

                    if (From is System.DateTimeOffset from)
                    {
                        writer.WriteString("from", from.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture));
                    }
                }

                /// <summary>The values of mode.</summary>
                public enum ModeValue
                {
                    /// <summary>ON.</summary>
                    On,

                    /// <summary>OFF.</summary>
                    Off,

                    /// <summary>AUTO.</summary>
                    Auto,
                }
            }
        }
        """);
}
