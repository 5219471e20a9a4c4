using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Edge;

/// <summary>Reads a body whole, and no more of it than its limit.</summary>
public static class RequestBody
{
    // What a client promises is not set aside for it before it comes.
    private const int FirstBuffer = 16 * 1024;

    /// <returns>Null if the body is, or says it is, larger than the limit.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>(FirstBuffer);
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(), cancellation)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > limit)
            {
                return null;
            }
        }

        return body.WrittenMemory;
    }
}
