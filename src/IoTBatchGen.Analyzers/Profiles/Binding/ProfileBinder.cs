using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles.Nodes;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>Binds a file's root to what the file states: tells the forms apart by what stands in them.</summary>
internal static class ProfileBinder
{
    private static readonly string[] DeviceFields = ["deviceType", "serviceCapabilities", "serviceTypeCapabilities"];

    public static ProfileDocument Bind(ProfileNode root, FileBinding binding)
    {
        var devices = new DeviceList(binding);
        var definitions = new DefinitionList(binding);
        if (root.Form != NodeForm.Map)
        {
            binding.WrongKind(root, "a profile", "an object with fields" + FieldMeant.BlankHint(root, FieldNames.Device));
        }
        else
        {
            var file = new Entity(binding, root, "a device profile", FieldNames.Device);
            if (binding.IsOurs || IsDevice(file))
            {
                devices.Add(file);
            }
            else
            {
                BindVendorLists(file, devices, definitions);
            }
        }

        return new ProfileDocument(
            new ProfileContent(devices.Contents.ToImmutableArray(), definitions.Definitions),
            binding.Problems.ToImmutable())
        {
            Places = new ProfilePlaces(devices.Places.ToImmutableArray(), definitions.Places.ToImmutableArray()),
        };
    }

    private static bool IsDevice(Entity file)
    {
        foreach (string field in DeviceFields)
        {
            if (file.Has(field))
            {
                return true;
            }
        }

        return false;
    }

    private static void BindVendorLists(Entity file, DeviceList devices, DefinitionList definitions)
    {
        if (!file.Has("devices") && !file.Has("services"))
        {
            file.Missing("devices or services");
            return;
        }

        foreach (Entity device in file.Entities("devices", "a device", FieldNames.Device))
        {
            devices.Add(device);
        }

        foreach (Entity service in file.Entities("services", "a service", FieldNames.Service))
        {
            definitions.Add(service);
        }
    }
}
