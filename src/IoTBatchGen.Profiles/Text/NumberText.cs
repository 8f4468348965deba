using System;
using System.Globalization;
using System.Numerics;

namespace IoTBatchGen.Profiles.Text;

/// <summary>A number as written: exact, of any size, and formatted identically on every machine and framework.</summary>
internal readonly struct NumberText : IComparable<NumberText>
{
    /// <summary>Beyond what a double holds; more would only cost time.</summary>
    private const int GreatestExponent = 400;
    private const int LongestText = 400;
    private const int MostShortDigits = 18;

    /// <summary>Numbers up to this number of digits are written without an exponent; a decimal cannot hold more.</summary>
    private const int PlainDigits = 28;

    private readonly BigInteger _digits;
    private readonly int _exponent;
    private readonly string? _text;

    /// <param name="digits">The digits.</param>
    /// <param name="exponent">The power of ten that they are multiplied by.</param>
    /// <param name="text">The number as <see cref="ToString"/> writes it, if that is known.</param>
    private NumberText(BigInteger digits, int exponent, string? text = null)
    {
        _digits = digits;
        _exponent = exponent;
        _text = text;
    }

    public bool IsZero => _digits.IsZero;

    public bool IsWhole => _exponent >= 0;

    /// <summary>Reads a number as JSON and YAML write one, a sign, blanks around and leading zeros allowed; null for anything else.</summary>
    public static NumberText? TryParse(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestText)
        {
            return null;
        }

        // What most bounds are; the rest goes the exact way, which takes some objects.
        if (TryReadShort(trimmed) is { } small)
        {
            return small;
        }

        int at = trimmed[0] is '+' or '-' ? 1 : 0;
        string whole = Digits(trimmed, ref at);
        string fraction = string.Empty;
        if (at < trimmed.Length && trimmed[at] == '.')
        {
            at++;
            fraction = Digits(trimmed, ref at);
        }

        if (whole.Length + fraction.Length == 0 || !TryReadExponent(trimmed, ref at, out int exponent) || at < trimmed.Length)
        {
            return null;
        }

        var digits = BigInteger.Parse(whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return Normalized(trimmed[0] == '-' ? -digits : digits, exponent - fraction.Length);
    }

    public int CompareTo(NumberText other)
    {
        int common = Math.Min(_exponent, other._exponent);
        return ScaledTo(common).CompareTo(other.ScaledTo(common));
    }

    /// <summary>The greatest whole number that is not above.</summary>
    public BigInteger Floor()
    {
        if (IsWhole)
        {
            return ScaledTo(0);
        }

        BigInteger quotient = BigInteger.DivRem(_digits, BigInteger.Pow(10, -_exponent), out _);
        return _digits.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The least whole number that is not below.</summary>
    public BigInteger Ceiling() => IsWhole ? ScaledTo(0) : Floor() + 1;

    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        string digits = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture);
        string sign = _digits.Sign < 0 ? "-" : string.Empty;
        if (_exponent >= 0 && digits.Length + _exponent <= PlainDigits)
        {
            return sign + digits + new string('0', _exponent);
        }

        if (_exponent < 0 && -_exponent <= PlainDigits)
        {
            digits = digits.PadLeft(1 - _exponent, '0');
            int point = digits.Length + _exponent;
            return sign + digits.Substring(0, point) + "." + digits.Substring(point);
        }

        string mantissa = digits.Length == 1 ? digits : digits.Substring(0, 1) + "." + digits.Substring(1);
        int exponent = _exponent + digits.Length - 1;
        return sign + mantissa + "E" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a text is a number as JSON writes one (RFC 8259): no sign but minus, and digits on both sides of a point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leadingZeros">Whether it may begin with more zeros than one, which JSON does not allow.</param>
    public static bool IsPlain(string text, bool leadingZeros)
    {
        int first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int at = first;
        if (!SkipDigits(text, ref at) || (!leadingZeros && text[first] == '0' && at > first + 1))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!SkipDigits(text, ref at))
            {
                return false;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (!SkipDigits(text, ref at))
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private BigInteger ScaledTo(int exponent) => exponent == _exponent ? _digits : _digits * BigInteger.Pow(10, _exponent - exponent);

    private static NumberText Normalized(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && BigInteger.Remainder(digits, 10).IsZero)
        {
            digits /= 10;
            exponent++;
        }

        return new NumberText(digits, digits.IsZero ? 0 : exponent);
    }

    // A sign, digits and a point, so few that a long holds them.
    private static NumberText? TryReadShort(string text)
    {
        int first = text[0] is '+' or '-' ? 1 : 0;
        int at = first;
        long digits = 0;
        int point = -1;
        for (; at < text.Length && at - first <= MostShortDigits; at++)
        {
            if (text[at] is >= '0' and <= '9')
            {
                digits = (digits * 10) + (text[at] - '0');
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                return null;
            }
        }

        int whole = (point < 0 ? at : point) - first;
        int fraction = point < 0 ? 0 : at - point - 1;
        if (at < text.Length || whole + fraction is 0 or > MostShortDigits)
        {
            return null;
        }

        while (fraction > 0 && digits % 10 == 0)
        {
            digits /= 10;
            fraction--;
        }

        // As the number is written: no plus, no zeros that say nothing, no point without digits on both sides, no minus before zero.
        bool isPlain = text[0] != '+' && whole > 0 && (whole == 1 || text[first] != '0') && (text[0] != '-' || digits != 0)
            && (point < 0 || (fraction > 0 && text[at - 1] != '0'));
        return new NumberText(text[0] == '-' ? -digits : digits, -fraction, isPlain ? text : null);
    }

    private static string Digits(string text, ref int at)
    {
        int start = at;
        SkipDigits(text, ref at);
        return text.Substring(start, at - start);
    }

    private static bool SkipDigits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > start;
    }

    private static bool TryReadExponent(string text, ref int at, out int exponent)
    {
        exponent = 0;
        if (at == text.Length || text[at] is not ('e' or 'E'))
        {
            return true;
        }

        at++;
        bool isNegative = at < text.Length && text[at] == '-';
        at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
        if (!int.TryParse(Digits(text, ref at), NumberStyles.None, CultureInfo.InvariantCulture, out exponent)
            || exponent > GreatestExponent)
        {
            return false;
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }
}
