namespace IoTBatchGen.FakePlatform;

/// <summary>
/// Specifies how <c>GET …/taskDetails</c> writes the field <c>output</c> of a device that has answered. The platform's documents and clients
/// differ.
/// </summary>
public enum FakeOutput
{
    /// <summary>A string that holds the response parameters as JSON.</summary>
    JsonInText,

    /// <summary>An object: <c>{"requestId": …, "commandResult": …}</c>, whose <c>commandResult</c> is the response parameters.</summary>
    ResultObject,

    /// <summary>A string that is not JSON: the word <c>SUCCESSFUL</c>. The response parameters are not in it.</summary>
    Word,
}
