using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using IoTBatchGen.Tasks.Tests.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Schema;

/// <summary>The schema, where editors look for what the first lines of a profile name.</summary>
public sealed class LayProfileSchemaTests : IDisposable
{
    private const string Line = "# yaml-language-server: $schema=obj/iotbatchgen/deviceprofile.schema.json\n";
    private const string Usual = "obj/iotbatchgen/deviceprofile.schema.json";

    private readonly Folder _project = new();
    private readonly Engine _engine = new();

    public LayProfileSchemaTests() => _project.Write("package/deviceprofile.schema.json", Schema);

    private static byte[] Schema => "{ \"a schema\": 1 }"u8.ToArray();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("W.yaml", Line, Usual)]
    [InlineData("profiles/W.yaml", Line, "profiles/obj/iotbatchgen/deviceprofile.schema.json")]
    [InlineData("a/b/W.yaml", "# WaterMeter\n\n#yaml-language-server:$schema=../obj/iotbatchgen/deviceprofile.schema.json\n", "a/obj/iotbatchgen/deviceprofile.schema.json")]
    [InlineData("a/b/W.yaml", "# yaml-language-server: $schema=..\\..\\obj\\iotbatchgen\\deviceprofile.schema.json\r\n", Usual)]
    [InlineData("profiles/W.yaml", "# yaml-language-server: $schema=./.schemas/iotbatchgen/deviceprofile.schema.json", "profiles/.schemas/iotbatchgen/deviceprofile.schema.json")]
    public void It_is_laid_where_the_line_leads_from_the_profiles_folder(string profile, string text, string schema)
    {
        Lay("obj", profile, text);
        Assert.Equal(new[] { Usual, schema }.Distinct().Order(StringComparer.Ordinal), Laid());
    }

    [Fact]
    public void The_same_line_works_where_intermediate_files_stand_elsewhere()
    {
        Lay("artifacts/obj/Na/", "W.yaml", Line);
        Assert.Equal(["artifacts/obj/Na/iotbatchgen/deviceprofile.schema.json", Usual], Laid());
    }

    [Theory]
    [InlineData("# yaml-language-server: $schema=https://example.org/iotbatchgen/deviceprofile.schema.json")]
    [InlineData("# yaml-language-server: $schema=/tmp/iotbatchgen/deviceprofile.schema.json")]
    [InlineData("# yaml-language-server: $schema=../../obj/iotbatchgen/deviceprofile.schema.json")]
    [InlineData("# yaml-language-server: $schema=other.schema.json")]
    [InlineData("# yaml-language-server: $schema=")]
    [InlineData("deviceType: '# yaml-language-server: $schema=x/iotbatchgen/deviceprofile.schema.json'")]
    [InlineData("")]
    public void What_is_not_our_schema_in_the_project_is_left_alone(string text)
    {
        Lay("obj", "profiles/W.yaml", text);
        Assert.Equal([Usual], Laid());
        Assert.Equal([Path.GetFileName(_project.Root)], Directory.GetFileSystemEntries(Path.GetDirectoryName(_project.Root)!, Path.GetFileName(_project.Root) + "*").Select(Path.GetFileName));
    }

    [Fact]
    public void One_that_differs_is_laid_anew_and_one_that_is_the_same_keeps_its_time()
    {
        Lay("obj", "W.yaml", Line);
        string file = _project.PathOf(Usual);
        DateTime time = File.GetLastWriteTimeUtc(file).AddDays(-1);
        File.SetLastWriteTimeUtc(file, time);
        Lay("obj", "W.yaml", Line);
        Assert.Equal(time, File.GetLastWriteTimeUtc(file));

        File.WriteAllText(file, "another one, of the same time");
        File.SetLastWriteTimeUtc(file, time);
        Lay("obj", "W.yaml", Line);
        Assert.Equal(Schema, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_link_in_the_way_is_said_and_nothing_is_written_through_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs rights there");
        _project.Write("treasure/deviceprofile.schema.json", [1]);
        Directory.CreateDirectory(_project.PathOf("obj"));
        Directory.CreateSymbolicLink(_project.PathOf("obj/iotbatchgen"), _project.PathOf("treasure"));
        Lay("obj", "W.yaml", Line);
        Assert.Equal([1], File.ReadAllBytes(_project.PathOf("treasure/deviceprofile.schema.json")));
        Assert.Contains("obj/iotbatchgen' is a link", Assert.Single(_engine.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Builds_at_the_same_time_do_not_disturb_each_other()
    {
        Parallel.For(0, 16, _ => Lay("obj", "W.yaml", null));
        Assert.Equal([Usual], Laid());
        Assert.Empty(_engine.Messages);
        Assert.Equal([_project.PathOf(Usual)], Directory.GetFiles(_project.PathOf("obj/iotbatchgen")));
    }

    private void Lay(string folder, string profile, string? text)
    {
        string path = text is null ? _project.PathOf(profile) : _project.Write(profile, Encoding.UTF8.GetBytes(text));
        var task = new LayProfileSchema
        {
            BuildEngine = _engine,
            Schema = _project.PathOf("package/deviceprofile.schema.json"),
            Folder = folder,
            ProjectFolder = _project.Root,
            Profiles = [new TaskItem(path)],
        };
        Assert.True(task.Execute());
    }

    private IEnumerable<string> Laid() => Directory.GetFiles(_project.Root, "deviceprofile.schema.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_project.Root, file).Replace('\\', '/')).Where(file => !file.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
