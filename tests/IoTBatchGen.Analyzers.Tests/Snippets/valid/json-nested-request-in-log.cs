namespace Waterworks;

class Envelope
{
    // our own queue's envelope; the request travels as text inside
    static string Wrap(string requestJson, string from) =>
        $$"""{ "queue": "batch", "from": "{{from}}", "attempts": 5, "body": {{requestJson}} }""";

    static string WrapText(string request) => "{\"queue\":\"batch\",\"timeout\":1,\"request\":\"" + request.Replace("\"", "\\\"") + "\"}";
}
