namespace IoTBatchGen.Shared;

/// <summary>The field names of the API document, as they are sent.</summary>
internal static class WireNames
{
    public const string AppId = "appId";
    public const string TaskName = "taskName";
    public const string TaskType = "taskType";
    public const string Timeout = "timeout";
    public const string Param = "param";
    public const string Tags = "tags";

    public const string Type = "type";
    public const string DeviceList = "deviceList";
    public const string DeviceType = "deviceType";
    public const string ManufacturerId = "manufacturerId";
    public const string Model = "model";
    public const string DeviceLocation = "deviceLocation";
    public const string GroupList = "groupList";
    public const string Command = "command";
    public const string CallbackUrl = "callbackUrl";
    public const string MaxRetransmit = "maxRetransmit";
    public const string GroupTag = "groupTag";

    public const string ServiceId = "serviceId";
    public const string Method = "method";
    public const string Paras = "paras";

    public const string TagName = "tagName";
    public const string TagValue = "tagValue";

    public const string TaskId = "taskID";
    public const string ErrorCode = "error_code";
    public const string ErrorDesc = "error_desc";

    public const string Secret = "secret";
    public const string AccessToken = "accessToken";
    public const string RefreshToken = "refreshToken";
    public const string ExpiresIn = "expiresIn";
}
