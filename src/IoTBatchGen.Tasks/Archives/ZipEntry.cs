namespace IoTBatchGen.Tasks.Archives;

/// <summary>An entry as the archive's directory states it.</summary>
/// <param name="Name">Its path in the archive, as written there.</param>
/// <param name="IsEncrypted">Whether a password is needed.</param>
/// <param name="IsLink">Whether it is a symbolic link, with the path it leads to as its content.</param>
/// <param name="Method">How it is compressed: 0 stored, 8 deflate.</param>
/// <param name="Crc">The checksum of its content.</param>
/// <param name="PackedSize">Its bytes in the archive.</param>
/// <param name="Size">Its bytes when unpacked, as declared.</param>
/// <param name="HeaderOffset">The offset of its header in the archive.</param>
internal sealed record ZipEntry(
    string Name, bool IsEncrypted, bool IsLink, ushort Method, uint Crc, uint PackedSize, uint Size, long HeaderOffset)
{
    public bool IsFolder => Name.EndsWith("/", System.StringComparison.Ordinal) || Name.EndsWith("\\", System.StringComparison.Ordinal);
}
