namespace Waterworks;

class Errors
{
    static readonly string[] Samples =
    {
        "{\"error_code\":\"50400\",\"error_desc\":\"The input is invalid.\"}",
        "taskName, taskType and timeout are mandatory; param too",
        "param.timeout must be 10-2880",
        "{ taskName: 'x', taskType: 'y', timeout: 1 }",
    };
}
