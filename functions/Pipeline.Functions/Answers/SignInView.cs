namespace Pipeline.Functions.Answers;

/// <summary>What <c>GET sign-in</c> answers. A key always opens; the gate's addresses are the platform's own, below the same origin.</summary>
/// <param name="Entra">Where people of the board and operators sign in with Entra ID; null where there is no gate.</param>
/// <param name="SignOut">Where such a sign-in ends; null where there is no gate.</param>
public sealed record SignInView(string? Entra, string? SignOut)
{
    public static SignInView Of(bool isOffered) => isOffered
        ? new("/.auth/login/aad?post_login_redirect_uri=%2F", "/.auth/logout?post_logout_redirect_uri=%2F")
        : new(null, null);
}
