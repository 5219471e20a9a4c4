using Microsoft.Extensions.Configuration;

namespace Pipeline.Functions.Settings;

/// <summary>
/// The platform's gate, at which people of the board and operators sign in with Entra ID. It is there only if the deployment configured it and the
/// platform says that it is on: what the gate says is believed then, and then alone.
/// </summary>
/// <param name="ClientId">The app registration that tokens are for.</param>
/// <param name="TenantId">Whose people sign in.</param>
public sealed record BoardGate(Guid ClientId, Guid TenantId)
{
    /// <summary>What App Service sets where its authentication is enabled.</summary>
    private const string PlatformSetting = "WEBSITE_AUTH_ENABLED";

    /// <exception cref="SettingException">Only one of the two ids is given, or one is no id.</exception>
    public static BoardGate? From(IConfiguration settings)
    {
        var (client, tenant) = (Id(settings, "BoardClientId"), Id(settings, "BoardTenantId"));
        return (client, tenant) switch
        {
            (null, null) => null,
            ({ } clientId, { } tenantId) => bool.TryParse(settings[PlatformSetting], out var isOn) && isOn ? new(clientId, tenantId) : null,
            _ => throw new SettingException("Of the settings BoardClientId and BoardTenantId one is missing; set both, or neither."),
        };
    }

    private static Guid? Id(IConfiguration settings, string name) => settings[name] switch
    {
        null or "" => null,
        var text when Guid.TryParse(text, out var id) => id,
        var text => throw new SettingException($"The setting {name} is '{text}'; set it to an id as Entra ID shows it."),
    };
}
