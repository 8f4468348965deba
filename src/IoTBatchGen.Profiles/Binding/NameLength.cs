using System.Globalization;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Holds names against the lengths that the API accepts: a service or command outside them could not be addressed.</summary>
internal static class NameLength
{
    public static bool IsAllowed(BindingContext binding, ProfileNode name, string field, int least, int greatest)
    {
        int length = name.Text.Length;
        if (length >= least && length <= greatest)
        {
            return true;
        }

        binding.Issues.Add(ProfileRuleIds.NameLength, name.Span, field, Number(length), Number(least), Number(greatest));
        return false;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
