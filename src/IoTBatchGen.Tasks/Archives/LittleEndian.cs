namespace IoTBatchGen.Tasks.Archives;

/// <summary>Numbers in the byte order of zip archives, whatever the machine's.</summary>
internal static class LittleEndian
{
    public static ushort UInt16(this byte[] bytes, int at) => (ushort)(bytes[at] | (bytes[at + 1] << 8));

    public static uint UInt32(this byte[] bytes, int at) => UInt16(bytes, at) | ((uint)UInt16(bytes, at + 2) << 16);
}
