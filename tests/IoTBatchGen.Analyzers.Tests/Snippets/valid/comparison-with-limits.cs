namespace Waterworks;

class Comparisons
{
    static bool IsDefault(BatchTask t) => t.Timeout == 0 || t.TaskName == "" || t.Param?.CallbackUrl == "none" || t.AppId == string.Empty;
    static void Check(int timeout, int maxRetransmit)
    {
        if (timeout == 5) Console.WriteLine("timeout 5");
        if (maxRetransmit == 9) throw new ArgumentOutOfRangeException(nameof(maxRetransmit), 9, "0-3");
    }
}
