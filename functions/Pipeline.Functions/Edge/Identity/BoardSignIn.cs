using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Settings;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>
/// People of the board and operators, signed in with Entra ID at the platform's gate. The gate removes its headers from what clients send and
/// writes its own; where there is no gate anybody could write them, so they are not looked at there.
/// </summary>
public sealed class BoardSignIn(PipelineSettings settings)
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";
    private const string Entra = "aad";

    private static readonly string[] Audience = ["aud"];
    private static readonly string[] Tenant = ["tid", "http://schemas.microsoft.com/identity/claims/tenantid"];
    private static readonly string[] Person = ["oid", "http://schemas.microsoft.com/identity/claims/objectidentifier"];
    private static readonly string[] RoleTypes = ["roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];

    /// <summary>The roles that a registration gives out (infra/board-roles.json); the one that may do more first.</summary>
    private static readonly CallerRole[] Roles = [CallerRole.Board, CallerRole.Operator];

    /// <summary>Whether there is a gate to sign in at.</summary>
    public bool IsOffered => settings.BoardGate is not null;

    /// <summary>Whether the gate has let somebody in with this request.</summary>
    public bool HasSignedIn(HttpRequest request) => IsOffered && request.Headers.ContainsKey(Header);

    /// <summary>Who signed in: known by the id of the person in the directory, and by no name; or why they are not let in.</summary>
    public Found<Caller> Recognise(HttpRequest request)
    {
        if (settings.BoardGate is not { } gate
            || request.Headers[Header] is not [{ Length: > 0 } header]
            || GatePrincipal.Read(header) is not { } principal
            || !IsFor(gate, principal)
            || !Guid.TryParseExact(principal.One(Person), "D", out var person))
        {
            return Problem.SignInInvalid();
        }

        var names = principal.All([.. RoleTypes, principal.RoleType ?? RoleTypes[0]]);
        return Roles.Where(r => names.Contains(KebabCase.Of(r), StringComparer.Ordinal)).Select(r => (CallerRole?)r).FirstOrDefault() is not { } role ? Problem.SignInWithoutRole()
            : !SameOrigin.Allows(request) ? Problem.CrossSiteRequest()
            : new Caller($"entra:{person:D}", role, null);
    }

    /// <summary>A token of another registration or of another directory is nobody's here.</summary>
    private static bool IsFor(BoardGate gate, GatePrincipal principal) =>
        string.Equals(principal.AuthenticationType, Entra, StringComparison.OrdinalIgnoreCase)
        && principal.One(Audience) is { } audience && (audience == $"{gate.ClientId:D}" || audience == $"api://{gate.ClientId:D}")
        && principal.One(Tenant) == $"{gate.TenantId:D}";
}
