using System.Diagnostics.Metrics;
using System.Text.Json;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>What an address asks of a request before it is let in.</summary>
/// <param name="Name">For the log and the audit.</param>
/// <param name="Roles">The keys it opens to; open to all, without a key, where it is empty.</param>
/// <param name="MediaTypes">The media types a body may have; no body is looked at where it is empty.</param>
/// <param name="BodyLimitMiB">The largest body it takes.</param>
public sealed record EndpointRules(string Name, IReadOnlyList<CallerRole> Roles, IReadOnlyList<string> MediaTypes, int BodyLimitMiB = 4)
{
    /// <summary>Names in the address that are <c>true</c> or <c>false</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>What counts the answers, by status; null where nobody asks for it.</summary>
    public Counter<long>? Answers { get; init; }

    /// <summary>Whether who asks without a key is held to a rate, by the address the request comes from.</summary>
    public bool LimitedByAddress { get; init; }

    /// <summary>Whether keys that only read may use it although it is no GET: it changes nothing that is not their own.</summary>
    public bool OpenToReaders { get; init; }

    /// <summary>Whether it is about forms that it names, and holds a key that is limited to some to these. Elsewhere such a key opens nothing.</summary>
    public bool MindsForms { get; init; }

    /// <summary>The name as the audit has it: <c>month-ends</c>.</summary>
    public string Verb { get; } = JsonNamingPolicy.KebabCaseLower.ConvertName(Name);

    public int BodyLimit => BodyLimitMiB * 1024 * 1024;
}
