using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions;

public static class HealthFunctions
{
    [Function("Health")]
    public static IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        Answer.Json(StatusCodes.Status200OK, new HealthView(Live: true, Ready: true, null, null), EdgeJson.Readable.HealthView);
}
