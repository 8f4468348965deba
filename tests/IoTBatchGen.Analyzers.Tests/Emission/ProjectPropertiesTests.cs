using System;
using System.Text;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>The project's namespace and folder: from what the targets hand over whole, else from the compiler's own properties.</summary>
public class ProjectPropertiesTests
{
    [Fact]
    public void What_the_targets_hand_over_goes_first_for_the_compiler_cuts_its_own_at_a_number_sign() => Assert.Equal(
        new ProjectProperties("My #1;a", "/na #1;a/My/"),
        Of(new MemoryOptions().Property("IoTBatchProject", Encoded("My #1;a\n/na #1;a/My")).Property("RootNamespace", "My ").Property("ProjectDir", "/na ")));

    [Theory]
    [InlineData("")]
    [InlineData("no base 64")]
    [InlineData("T25lIGxpbmU=")]
    public void Without_it_the_compilers_own_hold(string handedOver) => Assert.Equal(
        new ProjectProperties("My", "C:/na/My/"),
        Of(new MemoryOptions().Property("IoTBatchProject", handedOver).Property("RootNamespace", " My ").Property("ProjectDir", "C:\\na\\My\\")));

    [Fact]
    public void A_project_may_have_neither() => Assert.Equal(new ProjectProperties(string.Empty, string.Empty), Of(new MemoryOptions().Property("IoTBatchProject", Encoded("\n"))));

    [Theory]
    [InlineData("/na/My/v/service/S/profile/servicetype-capability.json", null, "v/service/S/profile/servicetype-capability.json")]
    [InlineData("/shared/v/service/S/profile/servicetype-capability.json", null, "service/S/profile/servicetype-capability.json")]
    [InlineData("/other/servicetype-capability.json", null, "servicetype-capability.json")]
    [InlineData("/na/My/obj/iotbatchgen/zip/m.zip/0a1b2c3d/service/S/x.json", "/na/My/in/m.zip", "in/m.zip, service/S/x.json")]
    [InlineData("/na/My/obj/iotbatchgen/zip/m.zip/0a1b2c3d/x.json", "/shared/m.zip", "m.zip, x.json")]
    public void Documentation_names_a_file_by_its_path_in_the_project_the_device_or_the_archive(string path, string? zip, string name) =>
        Assert.Equal(name, new ProjectProperties("My", "/na/My/").ShortNameOf(new ProfileItem(path, null, null, false) { Zip = zip }, "/shared/v/"));

    private static ProjectProperties Of(MemoryOptions options) => BuildProperties.Project(options.GlobalOptions);

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
