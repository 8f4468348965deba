using System.Globalization;
using IoTBatchGen.FakePlatform.Behaviour;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>Reads parameters of a query. An empty one counts as absent.</summary>
internal static class QueryText
{
    public static string? Text(ReceivedRequest request, string name) =>
        request.Query.TryGetValue(name, out string? value) && value.Length != 0 ? value : null;

    /// <summary>Reads a whole number of at least 0 that is written in digits.</summary>
    /// <returns>False if the parameter is something else.</returns>
    public static bool TryNumber(ReceivedRequest request, string name, out int? number)
    {
        number = null;
        if (Text(request, name) is not { } text)
        {
            return true;
        }

        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        number = value;
        return isNumber;
    }
}
