using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions.Edge;

namespace Pipeline.Local.Hosting;

/// <summary>Serves HTTP functions through ASP.NET Core's own request-delegate factory.</summary>
public static class HttpFunctions
{
    public static void MapFunctions(this IEndpointRouteBuilder routes, IEnumerable<HttpFunction> functions, HostJson hostJson)
    {
        foreach (var function in functions)
        {
            var pattern = RoutePatternFactory.Parse($"/{hostJson.RoutePrefix}/{function.Route.TrimStart('/')}".Replace("//", "/", StringComparison.Ordinal));
            var call = RequestDelegateFactory.Create(function.Method, Target(function), new RequestDelegateFactoryOptions
            {
                ServiceProvider = routes.ServiceProvider,
                RouteParameterNames = pattern.Parameters.Select(p => p.Name),
            });
            var endpoint = function.Verbs.Count == 0
                ? routes.Map(pattern, call.RequestDelegate)
                : routes.MapMethods(pattern.RawText!, function.Verbs, call.RequestDelegate);
            endpoint.WithDisplayName(function.Name).WithMetadata(ServedByThisHost.Instance);
        }
    }

    /// <summary>As the Functions host does: an address that exists answers 404, not 405, to a verb it has no function for.</summary>
    public static void UseNotFoundForOtherVerbs(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ServedByThisHost>() is not null)
        {
            return next(context);
        }

        SecurityHeaders.Write(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static Func<HttpContext, object>? Target(HttpFunction function)
    {
        if (function.Method.IsStatic)
        {
            return null;
        }

        var create = ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, []);
        return context => create(context.RequestServices, null);
    }
}
