using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Edge;

/// <summary>Reads a body whole, and no more of it than its limit.</summary>
public static class RequestBody
{
    // What a client promises is not set aside for it before it comes.
    private const int FirstBuffer = 16 * 1024;

    /// <returns>Null if the body is, or says it is, larger than the limit.</returns>
    /// <param name="keep">Whether the body is wanted: of one that will be refused the length is learned and nothing is kept.</param>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, bool keep, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>(FirstBuffer);
        var length = 0;
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(), cancellation)) > 0)
        {
            length += read;
            if (length > limit)
            {
                return null;
            }

            body.Advance(keep ? read : 0);
        }

        return body.WrittenMemory;
    }
}
