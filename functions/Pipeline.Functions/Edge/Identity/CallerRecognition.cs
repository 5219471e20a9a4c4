using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>
/// Who asks, by a key or by the sign-in at the gate. A key that is sent decides alone, even if it is wrong: who sends one means it, while a
/// browser sends its cookie unasked.
/// </summary>
public sealed class CallerRecognition(KeyStore keys, BoardSignIn signIn)
{
    public const string KeyHeader = "X-Api-Key";

    /// <summary>Whether the request says who asks, rightly or not.</summary>
    public bool HasPresented(HttpRequest request) => request.Headers.ContainsKey(KeyHeader) || signIn.HasSignedIn(request);

    public async Task<Found<Caller>> RecogniseAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.Headers[KeyHeader] is [{ Length: > 0 } presented])
        {
            return await keys.FindAsync(presented, cancellation) is { } caller ? caller : Problem.KeyUnknown();
        }

        return !signIn.HasSignedIn(request) || request.Headers.ContainsKey(KeyHeader) ? Problem.KeyMissing() : signIn.Recognise(request);
    }
}
