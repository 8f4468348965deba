using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Values;

/// <summary>Computes a <see cref="TimeSpan"/> from constants: <c>TimeSpan.FromHours(3)</c>, <c>new TimeSpan(1, 0, 0)</c>.</summary>
internal static class TimeSpanReader
{
    public static bool TryRead(IOperation operation, out TimeSpan value)
    {
        value = default;
        if (operation.Type is not { Name: nameof(TimeSpan), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
        {
            return false;
        }

        try
        {
            switch (operation)
            {
                case IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: nameof(TimeSpan) } method } call:
                    return TryReadFactory(method.Name, call, out value);
                case IObjectCreationOperation creation:
                    return TryReadConstructor(creation, out value);
                case IFieldReferenceOperation { Field: var field }:
                    return TryReadField(field, out value);
                default:
                    return false;
            }
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            // The program would throw the same; the compiler's user sees that when it runs.
            return false;
        }
    }

    /// <summary>The framework's own constants; those of the application are read as its fields are.</summary>
    private static bool TryReadField(IFieldSymbol field, out TimeSpan value)
    {
        TimeSpan? known = (field.ContainingType.Name, field.Name) switch
        {
            (nameof(TimeSpan), nameof(TimeSpan.Zero)) => TimeSpan.Zero,
            (nameof(TimeSpan), nameof(TimeSpan.MaxValue)) => TimeSpan.MaxValue,
            (nameof(TimeSpan), nameof(TimeSpan.MinValue)) => TimeSpan.MinValue,
            (nameof(Timeout), nameof(Timeout.InfiniteTimeSpan)) => Timeout.InfiniteTimeSpan,
            _ => null,
        };
        value = known ?? default;
        return known is not null && field.ContainingNamespace.ToDisplayString() is "System" or "System.Threading";
    }

    private static bool TryReadFactory(string name, IInvocationOperation call, out TimeSpan value)
    {
        value = default;
        string[] units = UnitsOf(call);
        if (units.Length == 0)
        {
            return false;
        }

        // FromMinutes(1.5) takes a double; the later FromHours(1, minutes: 30) takes whole numbers, one parameter a unit.
        string first = name.StartsWith("From", StringComparison.Ordinal) ? name.Substring(4).ToLowerInvariant() : string.Empty;
        TimeSpan sum = TimeSpan.Zero;
        for (int i = 0; i < units.Length; i++)
        {
            object? constant = call.Arguments[i].Value.ConstantValue is { HasValue: true, Value: var known } ? known : null;
            if (constant is null or string || TicksPer(units.Length == 1 ? first : units[i]) is not { } ticks)
            {
                return false;
            }

            sum += constant is double or float
                ? FromDouble(Convert.ToDouble(constant, CultureInfo.InvariantCulture), ticks)
                : new TimeSpan(checked(Convert.ToInt64(constant, CultureInfo.InvariantCulture) * ticks));
        }

        value = sum;
        return true;
    }

    private static string[] UnitsOf(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Parameter?.Name ?? string.Empty).ToArray();

    private static bool TryReadConstructor(IObjectCreationOperation creation, out TimeSpan value)
    {
        value = default;
        long[] parts = new long[creation.Arguments.Length];
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is null || argument.Value.ConstantValue is not { HasValue: true, Value: int or long } constant)
            {
                return false;
            }

            parts[argument.Parameter.Ordinal] = Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture);
        }

        switch (parts.Length)
        {
            case 1:
                value = new TimeSpan(parts[0]);
                return true;
            case 3:
                value = new TimeSpan((int)parts[0], (int)parts[1], (int)parts[2]);
                return true;
            case 4:
                value = new TimeSpan((int)parts[0], (int)parts[1], (int)parts[2], (int)parts[3]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Cuts off below a tick, as the framework does.</summary>
    private static TimeSpan FromDouble(double amount, long ticks)
    {
        double exact = amount * ticks;
        if (double.IsNaN(exact) || exact >= long.MaxValue || exact <= long.MinValue)
        {
            throw new OverflowException();
        }

        return new TimeSpan((long)exact);
    }

    private static long? TicksPer(string unit) => unit switch
    {
        "days" => TimeSpan.TicksPerDay,
        "hours" => TimeSpan.TicksPerHour,
        "minutes" => TimeSpan.TicksPerMinute,
        "seconds" => TimeSpan.TicksPerSecond,
        "milliseconds" => TimeSpan.TicksPerMillisecond,
        "microseconds" => TimeSpan.TicksPerMillisecond / 1000,
        "ticks" => 1,
        _ => null,
    };
}
