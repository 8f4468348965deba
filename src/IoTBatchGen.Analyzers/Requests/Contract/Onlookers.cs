using System;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Methods of the framework and of common libraries that look at an argument and change nothing in it.</summary>
internal static class Onlookers
{
    private const string Logging = "Microsoft.Extensions.Logging";

    public static bool Has(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        string home = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return (home, type.Name) switch
        {
            ("System", "Console" or "Object" or "String" or "Convert" or "HashCode" or "ArgumentNullException" or "ArgumentException") => true,
            ("System.Diagnostics", "Debug" or "Trace") => true,
            ("System.Text.Json", "JsonSerializer") => method.Name.StartsWith("Serialize", StringComparison.Ordinal),
            ("Newtonsoft.Json", "JsonConvert") => method.Name == "SerializeObject",
            _ => home == Logging && method.Name.StartsWith("Log", StringComparison.Ordinal),
        };
    }
}
