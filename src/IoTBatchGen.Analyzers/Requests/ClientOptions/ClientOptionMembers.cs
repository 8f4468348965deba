using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.ClientOptions;

/// <summary>The members of the library that say how the client reaches the platform and as whom, and who may push results.</summary>
internal static class ClientOptionMembers
{
    public const string ServerUrl = "ServerUrl";
    private const string Namespace = "IoTBatchGen";
    private const string Companion = "DependencyInjection";

    /// <summary>Members that hold a secret, or give one; a new one is added here, and nowhere else.</summary>
    private static readonly HashSet<(string Type, string Member)> Secrets =
    [
        ("BatchTaskClientOptions", "AppKey"),
        ("BatchTaskClientOptions", "AccessTokenProvider"),
        ("BatchTaskConnectionOptions", "Secret"),
        ("BatchTaskConnectionOptions", "ClientCertificatePassword"),
        ("LoginTokenSourceOptions", "Secret"),
        ("BatchTaskCallbackOptions", "Key"),
    ];

    private static readonly HashSet<(string Type, string Member)> Servers =
        [("BatchTaskClientOptions", ServerUrl), ("LoginTokenSourceOptions", ServerUrl)];

    /// <summary>Whether a property is the platform's address.</summary>
    public static bool IsServer(IPropertySymbol property) => IsOurs(property) && Servers.Contains((property.ContainingType.Name, property.Name));

    /// <summary>Whether a property holds or gives a secret.</summary>
    public static bool IsSecret(IPropertySymbol property) => IsOurs(property) && Secrets.Contains((property.ContainingType.Name, property.Name));

    /// <summary>Of the library, or of its companion for dependency injection.</summary>
    private static bool IsOurs(IPropertySymbol property)
    {
        INamespaceSymbol? space = property.ContainingNamespace;
        space = space?.Name == Companion ? space.ContainingNamespace : space;
        return space is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
    }
}
