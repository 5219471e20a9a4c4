using Pipeline.Core;
using Pipeline.Core.Indicators;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The months' histories: content-addressed files <c>history/{month}/{sha256}.json.br</c> in the work area, named by the month's record.</summary>
internal sealed class HistoryFiles(Stores stores)
{
    /// <returns>The file's name.</returns>
    public async Task<string> WriteAsync(Month month, MonthHistory history, CancellationToken cancellation)
    {
        var json = MonthHistoryJson.Write(history);
        var name = $"history/{month}/{Sha256.Of(json)}.json.br";
        await stores.Work.TryCreateAsync(name, Brotli.Pack(json), cancellation);
        return name;
    }

    /// <exception cref="InvalidDataException">The file is not there, or is no history.</exception>
    public async Task<MonthHistory> ReadAsync(string name, CancellationToken cancellation)
    {
        var file = await stores.Work.ReadAsync(name, cancellation) ?? throw new InvalidDataException($"The month's history '{name}' is not there.");
        return MonthHistoryJson.Read(Brotli.Unpack(file.Content));
    }
}
