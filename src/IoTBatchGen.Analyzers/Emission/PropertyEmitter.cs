using System.Globalization;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the property of a para, which gets its value from the base class.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="device">The class of the device.</param>
    /// <param name="para">The para.</param>
    /// <param name="index">Its number in the class.</param>
    /// <param name="optional">What its documentation says of one that is optional.</param>
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedPara para, int index, string optional)
    {
        writer.Line();
        XmlDocEmitter.WriteProperty(writer, para, optional);
        string type = ParaTypes.Property(para, device.NullableMark);
        string cast = para.Enum is null ? string.Empty : $"({type})";
        string nullable = para.Para.Required || ParaTypes.IsReference(para) ? string.Empty : "Nullable";
        string number = index.ToString(CultureInfo.InvariantCulture);
        writer.Line($"public {type} {para.Property} => {cast}base.Get{nullable}{Getter(para)}({number});");
    }

    private static string Getter(PlannedPara para) => para.Para.Kind switch
    {
        ParaKind.String when para.Enum is not null => "Enum",
        ParaKind.Int => "Int32",
        ParaKind.Long => "Int64",
        ParaKind.DateTime => "DateTimeOffset",
        ParaKind.IntList => "Int32List",
        ParaKind.Json => "JsonNode",
        ParaKind kind => kind.ToString(),
    };
}
