namespace Waterworks;

class Missing
{
    const string Body = """
        {|IOTB1003:{|}
          "taskName": "x",
          "timeout": 60,
          "param": {|IOTB1003:{|}
            "type": "Broadcast"
          }
        }
        """;
}
