using System;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>Makes what listeners hear of: they are called while it is created. One that throws costs that alone, and not every later call.</summary>
internal static class Heard
{
    public static T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
