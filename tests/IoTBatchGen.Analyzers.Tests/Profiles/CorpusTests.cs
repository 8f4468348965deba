using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Real profiles of vendors, which the project does not carry: IOTB_PROFILE_CORPUS names the folder where they stand.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("vendor-folder")]
    [InlineData("single-object")]
    public void Real_profiles_give_commands_and_no_problem(string folder)
    {
        string? corpus = Environment.GetEnvironmentVariable("IOTB_PROFILE_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "IOTB_PROFILE_CORPUS names no folder");

        IEnumerable<string> paths = Directory.GetFiles(Path.Combine(corpus!, folder), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("-display", StringComparison.Ordinal));
        ImmutableArray<ProfileFile> files =
        [
            .. paths.Select(path => new ProfileFile(
                path, new ProfileItem(path.Replace('\\', '/'), null, null, false), ProfileReading.Read(path, File.ReadAllText(path)))),
        ];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(file.Document.Lines()));
        Assert.Empty(LinkIssues.Find(files, new(string.Empty, string.Empty)).SelectMany(problems => problems).Select(ProfileReading.Line));

        ImmutableArray<ProfileModel> models = ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]);
        Assert.NotEmpty(models);
        Assert.All(models, model => Assert.Contains(model.Services, service => service.Commands.Count > 0));
        Assert.Contains(
            models.SelectMany(model => model.Services).SelectMany(service => service.Commands).SelectMany(command => command.Responses),
            response => response.Paras.Count > 0);
    }
}
