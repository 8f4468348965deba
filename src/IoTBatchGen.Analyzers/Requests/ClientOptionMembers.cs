using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>The members of the library that say how the client reaches the platform and as whom.</summary>
internal static class ClientOptionMembers
{
    public const string ServerUrl = "ServerUrl";
    private const string Namespace = "IoTBatchGen";

    /// <summary>Members that hold a secret, or give one; a new one is added here, and nowhere else.</summary>
    private static readonly HashSet<(string Type, string Member)> Secrets =
    [
        ("BatchTaskClientOptions", "AppKey"),
        ("BatchTaskClientOptions", "AccessToken"),
        ("BatchTaskConnectionOptions", "AppKey"),
        ("BatchTaskConnectionOptions", "Secret"),
        ("BatchTaskConnectionOptions", "ClientCertificatePassword"),
        ("LoginTokenSourceOptions", "Secret"),
    ];

    private static readonly HashSet<(string Type, string Member)> Servers =
        [("BatchTaskClientOptions", ServerUrl), ("BatchTaskConnectionOptions", ServerUrl), ("LoginTokenSourceOptions", ServerUrl)];

    /// <summary>Whether a property is the platform's address.</summary>
    public static bool IsServer(IPropertySymbol property) => IsOurs(property) && Servers.Contains((property.ContainingType.Name, property.Name));

    /// <summary>Whether a property holds or gives a secret.</summary>
    public static bool IsSecret(IPropertySymbol property) => IsOurs(property) && Secrets.Contains((property.ContainingType.Name, property.Name));

    private static bool IsOurs(IPropertySymbol property) =>
        property.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
