using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Functions.Answers;

/// <summary>How the deployment is, for a load balancer and for the operator.</summary>
public sealed class Health(ReferenceStore references, MonthStore months)
{
    public async Task<Answer> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            var version = await references.CurrentAsync(cancellation);
            var final = (await months.ListAsync(cancellation)).LastOrDefault(m => m.IsFinal);
            return Of(new(Live: true, Ready: version is not null, version?.Number, final?.Month));
        }
        catch (StoreUnavailableException)
        {
            return Of(new(Live: true, Ready: false, null, null));
        }
    }

    private static Answer Of(HealthView view) => Answer.Json(
        view.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, view, EdgeJson.Readable.HealthView);
}
