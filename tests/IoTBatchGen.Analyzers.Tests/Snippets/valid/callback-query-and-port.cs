namespace Waterworks;

static class Urls
{
    const string Host = "https://na.waterworks.example:8444";
    public static string ForRun(int run) => $"{Host}/results?run={run}";

    public static Task Send(IBatchTaskClient client, DeviceCommand command, int run) => client.CreateAsync(
        command.ToAllDevices().AsTask("run " + run, 60).WithCallback(Host + "/results?run=first"));

    public static Task Send2(IBatchTaskClient client, DeviceCommand command, int run) => client.CreateAsync(
        command.ToAllDevices().AsTask("run " + run, 60).WithCallback("http://10.20.30.40:8080/iot/callback").WithMaxRetransmit(0));

    public static Task Send3(IBatchTaskClient client, DeviceCommand command, int run) => client.CreateAsync(
        command.ToAllDevices().AsTask("run " + run, 60).WithCallback(ForRun(run)).WithMaxRetransmit(3));
}
