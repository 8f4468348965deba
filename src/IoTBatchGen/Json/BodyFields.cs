namespace IoTBatchGen.Json;

/// <summary>The fields of a body, and the commas between them.</summary>
internal static class BodyFields
{
    /// <summary>A field's name, with a comma before it where it is not its object's first.</summary>
    public static void Name(RequestBuffer buffer, byte[] encoded)
    {
        Separate(buffer);
        buffer.Write(encoded);
    }

    /// <summary>A field whose text is set.</summary>
    public static void Field(RequestBuffer buffer, byte[] name, string? value)
    {
        if (value is not null)
        {
            Name(buffer, name);
            JsonText.Write(buffer, value);
        }
    }

    /// <summary>A field whose number is set.</summary>
    public static void Field(RequestBuffer buffer, byte[] name, int? value)
    {
        if (value is int set)
        {
            Name(buffer, name);
            JsonNumber.Write(buffer, set);
        }
    }

    /// <summary>A comma, unless an object or list has just begun.</summary>
    public static void Separate(RequestBuffer buffer)
    {
        if (buffer.Last != (byte)'{' && buffer.Last != (byte)'[')
        {
            buffer.Write((byte)',');
        }
    }
}
