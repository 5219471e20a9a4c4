using Pipeline.Core;
using Pipeline.Core.Indicators.MemberRatings;

namespace Pipeline.Storage.MonthEnds;

/// <summary>
/// What readers have seen of each month's ratings: content-addressed files <c>ratings/{month}/{sha256}.json.br</c> in the work area, named by
/// the month's record. They hold the sums of small groups as they were published, and nothing of a single one.
/// </summary>
internal sealed class PublishedRatingsFiles(Stores stores)
{
    /// <returns>The file's name.</returns>
    public async Task<string> WriteAsync(Month month, PublishedRatings ratings, CancellationToken cancellation)
    {
        var json = PublishedRatingsJson.Write(ratings);
        var name = $"ratings/{month}/{Sha256.Of(json)}.json.br";
        await stores.Work.TryCreateAsync(name, Brotli.Pack(json), cancellation);
        return name;
    }

    /// <param name="name">Null before the month's first version.</param>
    /// <exception cref="InvalidDataException">The file is not there: without it, what was withheld could be given away.</exception>
    public async Task<PublishedRatings> ReadAsync(string? name, CancellationToken cancellation)
    {
        if (name is null)
        {
            return PublishedRatings.None;
        }

        var file = await stores.Work.ReadAsync(name, cancellation)
            ?? throw new InvalidDataException($"The record of the month's published ratings '{name}' is not there.");
        return PublishedRatingsJson.Read(Brotli.Unpack(file.Content));
    }
}
