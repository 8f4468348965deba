using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>The way from models to files that the generator takes, without the generator.</summary>
internal static class Generated
{
    public static ImmutableArray<GeneratedFile> From(LanguageVersion language, params ProfileModel[] profiles) =>
        From(language, "Sample", profiles);

    /// <summary>For a framework such as netstandard2.0, which lacks the attribute.</summary>
    public static ImmutableArray<GeneratedFile> WithoutNotNullWhen(LanguageVersion language, params ProfileModel[] profiles) =>
        From(language, "Sample", profiles, notNullWhen: false);

    public static ImmutableArray<GeneratedFile> From(LanguageVersion language, string rootNamespace, params IEnumerable<ProfileModel> profiles) =>
        From(language, rootNamespace, profiles, notNullWhen: true);

    private static ImmutableArray<GeneratedFile> From(
        LanguageVersion language, string rootNamespace, IEnumerable<ProfileModel> profiles, bool notNullWhen) =>
        ProfileNames.Find([.. profiles], rootNamespace)
            .Where(named => named.HasClass)
            .Select(named => ClassPlanner.Make(named, new ConsumerLanguage(language >= LanguageVersion.CSharp8, notNullWhen, language >= LanguageVersion.CSharp10)))
            .Select(ProfileFileEmitter.Write)
            .ToImmutableArray();
}
