namespace Pipeline.Functions.Registers;

/// <summary>What <c>GET register-changes</c> answers: requests in order of receipt, the first of them where there are many.</summary>
/// <param name="Total">How many there are, listed or not.</param>
public sealed record RequestListView(IReadOnlyList<RequestView> Requests, int Total)
{
    /// <summary>How many are listed.</summary>
    public const int Most = 500;
}
