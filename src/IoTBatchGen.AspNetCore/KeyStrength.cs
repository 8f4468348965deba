using System;
using System.Linq;

namespace IoTBatchGen.AspNetCore;

/// <summary>Whether a key could be guessed. A key is long and random; what a person invents is neither.</summary>
/// <remarks>
/// Of random keys of 32 hexadecimal digits, the shortest that are accepted, fewer than one in a million is rejected; of longer ones fewer still.
/// </remarks>
internal static class KeyStrength
{
    private const int LeastLength = 32;
    private const int LeastDifferent = 8;

    private const string HowToMakeOne =
        "; make one with 'openssl rand -base64 32', or in C# with Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), and keep it in a secret store";

    private static readonly string[] Words = ["secret", "password", "passwort", "changeme", "change-me", "replace", "example", "callback", "default", "insert"];

    /// <summary>What is wrong with a key, without a part of it; null if nothing is.</summary>
    public static string? Problem(string? key) =>
        string.IsNullOrEmpty(key) ? "is missing" + HowToMakeOne
        : key.Length < LeastLength ? $"has fewer than {LeastLength} characters" + HowToMakeOne
        : IsGuessable(key) is { } reason ? $"can be guessed: {reason}" + HowToMakeOne
        : null;

    private static string? IsGuessable(string key) =>
        key.Distinct().Count() < LeastDifferent ? $"it has fewer than {LeastDifferent} different characters"
        : Repeats(key) ? "it repeats itself"
        : Steps(key) > key.Length * 3 / 4 ? "it is a sequence of neighboring characters"
        : Kinds(key) < 2 ? "it has only one kind of characters; a random key has digits and letters, or small letters and capitals"
        : Words.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase)) ? "it contains a common word"
        : null;

    /// <summary>Whether it is the same text several times, the last time perhaps not as a whole.</summary>
    private static bool Repeats(string key) =>
        Enumerable.Range(1, key.Length / 2).Any(period => key.AsSpan(period).SequenceEqual(key.AsSpan(0, key.Length - period)));

    /// <summary>How many characters follow their neighbor, as in "abc", "321" and "aaa".</summary>
    private static int Steps(string key) => Enumerable.Range(1, key.Length - 1).Count(i => Math.Abs(key[i] - key[i - 1]) <= 1);

    private static int Kinds(string key) =>
        (key.Any(char.IsLower) ? 1 : 0) + (key.Any(char.IsUpper) ? 1 : 0) + (key.Any(char.IsDigit) ? 1 : 0);
}
