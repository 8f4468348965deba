using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Binds the root of a file to its content. The form of the file is recognized by its fields.</summary>
internal static class ProfileBinder
{
    /// <summary>The list of a devicetype file.</summary>
    private const string Devices = "devices";

    /// <summary>The list in the answer of the platform's capability query, which leaves out what kind of device it is.</summary>
    private const string Capabilities = "deviceCapabilities";
    private const string Services = "services";

    private static readonly string[] DeviceFields = ["deviceType", "serviceCapabilities", "serviceTypeCapabilities"];

    public static ProfileDocument Bind(ProfileNode root, BindingContext binding)
    {
        var devices = new DeviceList(binding);
        var definitions = new DefinitionList(binding);
        if (root.Form != NodeForm.Map)
        {
            binding.Lost(root, "a profile", "an object with fields" + IntendedField.BlankHint(root, FieldNames.Device), "the file is ignored");
        }
        else
        {
            var file = new ProfileObject(binding, root, "a device profile", FieldNames.Device);
            if (binding.IsOurs || IsDevice(file))
            {
                devices.Add(file);
            }
            else
            {
                BindVendorLists(file, devices, definitions);
            }
        }

        ImmutableArray<ServiceTypeModel> lent = definitions.Definitions;
        if (devices.Contents.Count > 0 && lent.Length > 0)
        {
            new OwnDefinitions(binding, lent, definitions.Locations).JoinTo(devices);
            lent = ImmutableArray<ServiceTypeModel>.Empty;
            definitions.Locations.Clear();
        }

        return new ProfileDocument(new ProfileContent(devices.Contents.ToImmutableArray(), lent), binding.Issues.ToImmutable())
        {
            Locations = new ProfileLocations(devices.Locations.ToImmutableArray(), definitions.Locations.ToImmutableArray()),
        };
    }

    private static bool IsDevice(ProfileObject file)
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

    private static void BindVendorLists(ProfileObject file, DeviceList devices, DefinitionList definitions)
    {
        string[] lists = [Devices, Capabilities, Services];
        if (!lists.Any(file.Has))
        {
            file.Missing("one of " + string.Join(", ", lists.Concat(DeviceFields)));
        }

        foreach (ProfileObject device in file.Entities(Devices, "a device", FieldNames.Device)
            .Concat(file.Entities(Capabilities, "a device copied from a capability query response", FieldNames.Device)))
        {
            devices.Add(device);
        }

        foreach (ProfileObject service in file.Entities(Services, "a service", FieldNames.Service))
        {
            definitions.Add(service);
        }
    }
}
