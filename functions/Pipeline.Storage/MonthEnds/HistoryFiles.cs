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

    /// <summary>Takes away what a month handed on, in all its versions.</summary>
    /// <returns>How many files there were.</returns>
    public async Task<int> RemoveAsync(Month month, bool dryRun, CancellationToken cancellation)
    {
        var names = await stores.Work.ListAsync($"history/{month}/", cancellation).Select(f => f.Name).ToListAsync(cancellation);
        foreach (var name in dryRun ? [] : names)
        {
            await stores.Work.DeleteAsync(name, cancellation);
        }

        return names.Count;
    }

    /// <exception cref="InvalidDataException">The file is not there, or is no history.</exception>
    public async Task<MonthHistory> ReadAsync(string name, CancellationToken cancellation)
    {
        var file = await stores.Work.ReadAsync(name, cancellation) ?? throw new InvalidDataException($"The month's history '{name}' is not there.");
        return MonthHistoryJson.Read(Brotli.Unpack(file.Content));
    }
}
