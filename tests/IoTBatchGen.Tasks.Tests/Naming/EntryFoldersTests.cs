using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Naming;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Naming;

/// <summary>Where entries go, whatever they are called.</summary>
public class EntryFoldersTests
{
    [Theory]
    [InlineData("../servicetype-capability.json")]
    [InlineData("a/../../servicetype-capability.json")]
    [InlineData("a/../servicetype-capability.json")]
    [InlineData(@"..\servicetype-capability.json")]
    [InlineData(@"a\..\..\servicetype-capability.json")]
    [InlineData("/servicetype-capability.json")]
    [InlineData("//server/share/servicetype-capability.json")]
    [InlineData(@"\\server\share\servicetype-capability.json")]
    [InlineData("C:/servicetype-capability.json")]
    [InlineData(@"C:\servicetype-capability.json")]
    [InlineData("C:servicetype-capability.json")]
    public void An_entry_that_would_leave_the_folder_is_a_fault(string name)
    {
        ProfileArchive archive = Zip.Read(new ZipPart(name), new ZipPart(Zip.Device));
        Assert.Equal([Zip.Device], archive.Files.Keys);
        Assert.Equal([$"its entry '{name}' has a path outside the archive's folder and is not unpacked"], archive.Faults);
    }

    [Fact]
    public void An_entry_many_folders_deep_is_a_fault()
    {
        string Deep(int folders) => string.Concat(Enumerable.Repeat("a/", folders)) + "servicetype-capability.json";
        Assert.Empty(Zip.Read(new ZipPart(Deep(11))).Faults);
        Assert.EndsWith("' is nested too many folders deep and is not unpacked", Assert.Single(Zip.Read(new ZipPart(Deep(12))).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_that_differ_in_case_only_are_one_and_their_files_stay_apart()
    {
        ProfileArchive archive = Zip.Read(
            new ZipPart("Profile/servicetype-capability.json", "1"), new ZipPart("profile/devicetype-capability.json", "2"),
            new ZipPart("PROFILE/servicetype-capability.json", "3"), new ZipPart("profile/ServiceType-Capability.json", "4"));
        Assert.Empty(archive.Faults);
        Assert.Equal(
            ["PROFILE/ServiceType-Capability-#.json", "PROFILE/devicetype-capability.json", "PROFILE/servicetype-capability-#.json", "PROFILE/servicetype-capability.json"],
            archive.Files.Keys.Select(path => Regex.Replace(path, "-[0-9a-f]{16}", "-#")));
        Assert.Equal("3"u8.ToArray(), archive.Files["PROFILE/servicetype-capability.json"]);
    }

    [Fact]
    public void A_folder_named_as_a_file_stays_apart() =>
        Assert.Equal(2, Zip.Read(new ZipPart("servicetype-capability.json"), new ZipPart("servicetype-capability.json/servicetype-capability.json")).Files.Count);

    [Fact]
    public void Files_of_one_folder_stay_in_one_whatever_it_is_called()
    {
        ProfileArchive archive = Zip.Read(new ZipPart("CON/a#b/profile/devicetype-capability.json"), new ZipPart("CON/a#b/service/é/servicetype-capability.json"));
        string[] paths = [.. archive.Files.Keys];
        string root = paths[0][..paths[0].IndexOf("/profile/", StringComparison.Ordinal)];
        Assert.StartsWith(root + "/service/", paths[1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_leads_out_of_the_folder_or_takes_anothers_place_and_the_order_of_entries_counts_for_nothing() =>
        Names.Hostile.Array[1, 8].Sample(names =>
        {
            ZipPart[] parts =
            [
                .. names.Select((name, i) => new ZipPart(name + "/servicetype-capability.json", i.ToString(CultureInfo.InvariantCulture)))
                    .DistinctBy(part => EntryPath.From(part.Name)),
            ];
            ProfileArchive archive = Zip.Read(parts);
            string root = Path.GetFullPath("/na/zip/x.zip") + Path.DirectorySeparatorChar;
            Assert.All(archive.Files.Keys, path =>
            {
                Assert.StartsWith(root, Path.GetFullPath(Path.Combine(root, path)), StringComparison.Ordinal);
                Assert.DoesNotContain("..", path.Split('/'));
                Assert.EndsWith(".json", path, StringComparison.OrdinalIgnoreCase);
            });
            Assert.Equal(archive.Files.Count, archive.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(parts.Length, archive.Files.Count + archive.Faults.Count);

            ProfileArchive reversed = Zip.Read(parts.Reverse());
            Assert.Equal(Shown(archive), Shown(reversed));
        }, iter: 10_000);

    private static IEnumerable<string> Shown(ProfileArchive archive) => archive.Files.Select(file => $"{file.Key}: {Encoding.UTF8.GetString(file.Value)}");
}
