namespace IoTBatchGen;

/// <summary>Specifies which devices a batch task addresses: <c>param.type</c> of the request.</summary>
/// <remarks>API document, "ObjectNode structure", type. The names are the wire values.</remarks>
#if IOTB_ANALYZERS
internal
#else
public
#endif
enum BatchTargetType
{
    /// <summary>The devices whose ids are in <c>deviceList</c>.</summary>
    DeviceList,

    /// <summary>All devices of a profile: <c>deviceType</c>, <c>manufacturerId</c> and <c>model</c> are mandatory.</summary>
    DeviceType,

    /// <summary>The devices at <c>deviceLocation</c>.</summary>
    DeviceArea,

    /// <summary>The devices of the groups whose <em>names</em> are in <c>groupList</c>.</summary>
    GroupList,

    /// <summary>Every device of the application, without further fields.</summary>
    Broadcast,

    /// <summary>The devices of the groups whose <em>ids</em> are in <c>groupList</c>.</summary>
    GroupIdList,
}
