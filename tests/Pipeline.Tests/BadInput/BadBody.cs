using System.Net.Http.Headers;

namespace Pipeline.Tests.BadInput;

/// <summary>A body that must be refused.</summary>
/// <param name="Name">Of the case; what is wrong with it.</param>
/// <param name="Address">Below the host.</param>
/// <param name="IsBoards">Whether it is sent with the board's key, else with an organisation's.</param>
internal sealed record BadBody(string Name, string Address, bool IsBoards, string MediaType, Func<byte[]> Content)
{
    public ByteArrayContent ToContent() => new(Content()) { Headers = { ContentType = MediaTypeHeaderValue.Parse(MediaType) } };
}
