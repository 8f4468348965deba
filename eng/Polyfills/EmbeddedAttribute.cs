using System;

namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, those that see internals included: they have the framework's type of the same name.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
