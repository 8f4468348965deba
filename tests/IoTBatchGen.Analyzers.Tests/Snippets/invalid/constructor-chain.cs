namespace Waterworks;

class Job
{
    private readonly BatchTask _task;

    public Job(DeviceCommand c) : this(c.ToAllDevices().AsTask("job", {|IOTB1001:1|})) { }
    public Job(BatchTask task) => _task = task;
    public BatchTask Task => _task;
}
