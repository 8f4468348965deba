namespace IoTBatchGen;

/// <summary>Which devices a batch task addresses: <c>param.type</c> of the request.</summary>
/// <remarks>API document, "ObjectNode structure", type. The names are the wire values.</remarks>
#if IOTB_ANALYZERS
internal
#else
public
#endif
enum BatchTargetType
{
    /// <summary>The devices whose ids stand in <c>deviceList</c>.</summary>
    DeviceList,

    /// <summary>All devices of a profile: <c>deviceType</c>, <c>manufacturerId</c> and <c>model</c> are mandatory.</summary>
    DeviceType,

    /// <summary>The devices at <c>deviceLocation</c>.</summary>
    DeviceArea,

    /// <summary>The devices of the groups whose <em>names</em> stand in <c>groupList</c>.</summary>
    GroupList,

    /// <summary>Every device of the application; no further field.</summary>
    Broadcast,

    /// <summary>The devices of the groups whose <em>ids</em> stand in <c>groupList</c>.</summary>
    GroupIdList,
}
