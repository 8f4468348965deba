namespace Waterworks;

class ByType
{
    public Task Period(IBatchTaskClient client, int hours) => client.CreateAsync(
        new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(hours)
            .ToDeviceType(WaterMeter.DeviceType, WaterMeter.ManufacturerId, WaterMeter.Model)
            .AsTask($"period {hours}h", 2880));

    public Task PeriodHere(IBatchTaskClient client, int hours) => client.CreateAsync(
        new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(hours).ToDeviceType().AsTask($"period {hours}h", 10));
}
