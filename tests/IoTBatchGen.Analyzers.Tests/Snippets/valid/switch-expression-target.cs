namespace Lights;

public enum Scope { City, District, Group, Single }

public static class Targets
{
    public static BatchTaskParam Target(this DeviceCommand command, Scope scope, string name) => scope switch
    {
        Scope.City => command.ToAllDevices(),
        Scope.District => command.ToArea(name),
        Scope.Group => command.ToGroups(name),
        Scope.Single => command.ToDevices(name),
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    public static Task Ring(IBatchTaskClient client, Scope scope, string name) =>
        client.CreateAsync(new StreetLamp.Lamp01.RingAlarm().Target(scope, name).AsTask($"ring {name}", scope == Scope.City ? 2880 : 10));
}
