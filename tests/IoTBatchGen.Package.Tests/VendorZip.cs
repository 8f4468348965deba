using System.IO;
using System.IO.Compression;
using System.Text;

namespace IoTBatchGen.Package.Tests;

/// <summary>An archive as vendors hand it over.</summary>
internal static class VendorZip
{
    public const string Device = """{"devices":[{"manufacturerId":"Acme","model":"L1","deviceType":"StreetLamp","serviceTypeCapabilities":[{"serviceId":"Lamp","serviceType":"Lamp"}]}]}""";

    public const string Service = """{"services":[{"serviceType":"Lamp","commands":[{"commandName":"SWITCH","paras":[{"paraName":"on","dataType":"int","required":true,"min":0,"max":1}]}]}]}""";

    /// <summary>Writes one that holds a street lamp.</summary>
    public static void Write(string path, string service = Service)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "profile/devicetype-capability.json", Device);
        Add(archive, "service/Lamp/profile/servicetype-capability.json", service);
        Add(archive, "readme.txt", "read me");
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
