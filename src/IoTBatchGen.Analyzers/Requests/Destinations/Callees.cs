using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>Determines by its name what a call does. There are many libraries, and none of them is referenced.</summary>
internal static class Callees
{
    private static readonly ImmutableHashSet<string> Comparing = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Equals", "Equal", "NotEqual", "AreEqual", "AreNotEqual", "AreSame", "AreEquivalent", "StrictEqual", "EqualTo",
        "Be", "NotBe", "BeEquivalentTo", "BeEqualTo", "ShouldBe", "ShouldEqual", "ShouldContain", "ShouldStartWith", "ShouldBeEquivalentTo",
        "Contains", "DoesNotContain", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Compare", "CompareOrdinal", "CompareTo",
        "DeepEquals", "SequenceEqual", "ReferenceEquals", "IsMatch", "Match", "Matches", "Is", "HaveBody", "ContainSingle", "Contain");

    private static readonly ImmutableHashSet<string> TakingKeys = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "GroupBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "DistinctBy", "MinBy", "MaxBy", "CountBy", "ToLookup", "Distinct",
        "Except", "Intersect", "Union", "ToHashSet", "HasKey", "HasIndex", "HasAlternateKey", "HasForeignKey", "HasPrincipalKey", "HasPartitionKey",
        "HasNoKey", "Include", "ThenInclude", "ContainsKey", "TryGetValue", "Remove", "TryRemove");

    private static readonly ImmutableHashSet<string> Parsing = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Parse", "ParseAsync", "TryParse", "Deserialize", "DeserializeAsync", "DeserializeObject", "DeserializeAnonymousType", "PopulateObject",
        "Populate", "FromJson", "ReadFrom", "Load", "LoadJson");

    private static readonly ImmutableHashSet<string> MakingTrees = ImmutableHashSet.Create(
        StringComparer.Ordinal, "FromObject", "SerializeToNode", "SerializeToElement", "SerializeToDocument", "ToJObject", "ToJsonNode");

    /// <summary>Namespaces whose calls show, check or store what they are given, and never send it to the platform.</summary>
    private static readonly ImmutableArray<string> Asides = ImmutableArray.Create(
        "Microsoft.AspNetCore", "System.Web", "Microsoft.Extensions.Logging", "Microsoft.EntityFrameworkCore", "System.Data", "Dapper", "Serilog", "NLog", "log4net",
        "Xunit", "NUnit", "Microsoft.VisualStudio.TestTools", "FluentAssertions", "Shouldly", "Moq", "NSubstitute", "FakeItEasy", "WireMock",
        "RichardSzalay.MockHttp", "Hangfire", "Quartz", "HandlebarsDotNet", "Scriban", "System.Diagnostics");

    private static readonly ImmutableArray<string> AsideTypes = ImmutableArray.Create(
        "Assert", "Should", "Expect", "Verif", "TheoryData", "TestCaseData", "Logger");

    private static readonly ImmutableArray<string> SendingPrefixes = ImmutableArray.Create("Post", "Put", "Send", "Publish", "AddJsonBody", "AddBody", "AddStringBody", "Write");

    /// <summary>What the call does that takes an argument.</summary>
    public static Callee Find(IArgumentOperation argument)
    {
        if (argument.Parent is IObjectCreationOperation creation)
        {
            return OfCreation(creation, argument);
        }

        if (argument.Parent is not IInvocationOperation { TargetMethod: var method } call)
        {
            // The index of a dictionary.
            return argument.Parent is IPropertyReferenceOperation ? Callee.SetsAside : Callee.Unknown;
        }

        bool isAside = IsAside(method, argument.Parameter?.Name ?? string.Empty)
            || HasNameOf(AsideTypes, call.Instance?.Type)
            || call.Instance is IInvocationOperation { TargetMethod.Name: "Received" or "DidNotReceive" }
            || HasSql(call, argument);
        if (isAside)
        {
            return Callee.SetsAside;
        }

        if (IsFormat(method, argument))
        {
            return Callee.Formats;
        }

        bool isText = argument.Value.Type?.SpecialType == SpecialType.System_String;
        return method.Name switch
        {
            "Replace" when method.ContainingType.Name == "Regex" => Callee.Exchanges,
            "Append" or "AppendLine" when isText && method.ContainingType.Name == "StringBuilder" => Callee.Holds,
            _ when isText && Parsing.Contains(method.Name) => Callee.Parses,
            _ when MakingTrees.Contains(method.Name) => Callee.MakesTree,
            _ when call.Type?.SpecialType == SpecialType.System_String
                && (method.Name.StartsWith("Serialize", StringComparison.Ordinal) || method.Name is "ToJson" or "ToJsonString") => Callee.Serializes,
            "Create" when method.ContainingType.Name == "JsonContent" => Callee.Sends,
            _ when SendingPrefixes.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal))
                || method.Name.StartsWith("Serialize", StringComparison.Ordinal) => Callee.Sends,
            _ => Callee.Unknown,
        };
    }

    private static Callee OfCreation(IObjectCreationOperation creation, IArgumentOperation argument)
    {
        for (ITypeSymbol? type = creation.Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return Callee.SetsAside;
            }
        }

        string name = creation.Type?.Name ?? string.Empty;
        return name == "StringBuilder" && argument.Value.Type?.SpecialType == SpecialType.System_String ? Callee.Holds
            : HasNameOf(AsideTypes, creation.Type) || name is "RouteValueDictionary" ? Callee.SetsAside
            : Callee.Unknown;
    }

    private static bool IsAside(IMethodSymbol method, string parameter)
    {
        string type = method.ContainingType?.Name ?? string.Empty;
        return Comparing.Contains(method.Name)
            || (TakingKeys.Contains(method.Name) && parameter is not ("elementSelector" or "resultSelector"))
            || IsKey(parameter)
            || IsLog(method.Name)
            || method.Name is "Render" or "RenderAsync"
            || type is "It" or "Arg" or "Is" or "Has" or "Does" or "Debug" or "Trace" or "Log" or "ILog"
            || HasNameOf(AsideTypes, method.ContainingType)
            || IsIn(method.ContainingNamespace, Asides);
    }

    private static bool IsKey(string parameter) =>
        parameter.EndsWith("key", StringComparison.OrdinalIgnoreCase)
        || parameter.EndsWith("keySelector", StringComparison.OrdinalIgnoreCase)
        || parameter.EndsWith("keyExpression", StringComparison.OrdinalIgnoreCase)
        || parameter is "indexExpression" or "routeValues" or "htmlAttributes" or "expected" or "comparand";

    /// <summary><c>LogInformation</c>, but not <c>Login</c>.</summary>
    private static bool IsLog(string method) =>
        method == "BeginScope"
        || (method.StartsWith("Log", StringComparison.Ordinal) && (method.Length == 3 || char.IsUpper(method[3])));

    /// <summary>The parameters of an SQL command.</summary>
    private static bool HasSql(IInvocationOperation call, IArgumentOperation argument) => call.Arguments.Any(other =>
        other != argument && other.Parameter is { Name: "sql" or "commandText", Type.SpecialType: SpecialType.System_String });

    private static bool IsFormat(IMethodSymbol method, IArgumentOperation argument) =>
        argument.Parameter?.Name == "format"
        && ((method.Name == "Format" && method.ContainingType.SpecialType == SpecialType.System_String)
            || (method.Name == "AppendFormat" && method.ContainingType.Name == "StringBuilder"));

    private static bool HasNameOf(ImmutableArray<string> parts, ITypeSymbol? type) =>
        type is not null && parts.Any(part => type.Name.IndexOf(part, StringComparison.Ordinal) >= 0);

    private static bool IsIn(INamespaceSymbol? space, ImmutableArray<string> names)
    {
        string full = space?.ToDisplayString() ?? string.Empty;
        return names.Any(name => full.StartsWith(name, StringComparison.Ordinal) && (full.Length == name.Length || full[name.Length] == '.'));
    }
}
