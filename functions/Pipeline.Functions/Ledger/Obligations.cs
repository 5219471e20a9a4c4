using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.Ledger;

/// <summary>The list of obligations, as HTTP.</summary>
public sealed class Obligations(ObligationListing listing)
{
    public async Task<Answer> ListAsync(Incoming incoming, CancellationToken cancellation) =>
        Answer.Found(await listing.PageAsync(incoming.Who, QueryOf(incoming.Request.Query), cancellation), EdgeJson.Readable.ObligationPage);

    private static ObligationQuery QueryOf(IQueryCollection query)
    {
        return new(One("month"), One("organization"), One("form"), One("kind"), One("state"), One("limit"), One("next"));

        string? One(string name) => query[name].FirstOrDefault();
    }
}
