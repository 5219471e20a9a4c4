using Pipeline.Storage.Bundles;

namespace Pipeline.Functions.Bundles;

/// <summary>What <c>POST devices</c> answers.</summary>
/// <param name="Key">The id of the key that the device is signed in with.</param>
/// <param name="Device">The device's id, which its bundles name.</param>
/// <param name="ClockAheadSeconds">How far its clock is ahead of the server's.</param>
public sealed record DeviceView(string Key, string Device, long ClockAheadSeconds)
{
    public static DeviceView Of(Device device) => new(device.KeyId, device.Id, (long)device.ClockAhead.TotalSeconds);
}
