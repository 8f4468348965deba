using System;
using System.Text;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>A build property that the targets pass in base 64 because the compiler cuts the text of properties at <c>#</c> and <c>;</c>.</summary>
internal static class EncodedProperty
{
    /// <summary>Its text; empty if it is not valid base 64.</summary>
    public static string Decode(string property)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(property));
        }
        catch (FormatException)
        {
            return string.Empty;
        }
    }
}
