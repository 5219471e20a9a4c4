using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;

var settings = LocalSettings.Read(LocalSettings.DefaultFile, []);
await using var host = await LocalHost.StartAsync(new(settings) { AddServices = s => s.AddPipeline(PipelineSettings.From(settings)) }, CancellationToken.None);
Console.WriteLine(host.BaseAddress);
await Task.Delay(Timeout.Infinite);
