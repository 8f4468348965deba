namespace Lights;

class LongTag
{
    // the whole question as a tag, 129 characters
    const string Q = "which-lamps-of-the-north-western-district-were-switched-off-by-the-nightly-dimming-job-of-the-operations-team-in-november-of-2026x";
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", 60).WithTag({|IOTB1008:Q|}, "yes");
    void B(BatchTask t) => t.Tags.Add(new BatchTaskTag { TagName = {|IOTB1008:Q|}, TagValue = "yes" });
}
