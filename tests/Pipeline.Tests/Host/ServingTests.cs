using Pipeline.Storage;

namespace Pipeline.Tests.Host;

public sealed class ServingTests
{
    [Fact]
    public async Task A_data_folder_that_is_served_already_ends_the_start()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"pipeline-host-{Guid.NewGuid():N}");
        await using (await HostFixture.StartAsync(folder, requestBurst: 1))
        {
            await Assert.ThrowsAsync<DataFolderInUseException>(() => HostFixture.StartAsync(folder, requestBurst: 1));
        }

        Directory.Delete(folder, recursive: true);
    }
}
