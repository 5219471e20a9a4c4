using System.Collections.Concurrent;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>
/// No file holds a person's name, a pseudonym or a secret (DATASETS, Readiness checks). The runs of words that the files publish are looked for in the
/// registers, organisation by organisation, and never the other way round: so it costs one pass over the texts and one over the registers, and both only
/// for texts that this reference version was not yet asked about. What is found is told by its place, never by its text.
/// </summary>
internal sealed class PrivacyCheck(Stores stores)
{
    public const string Name = "no-person-or-secret";

    /// <summary>Texts that are remembered; what is published changes little from one time to the next.</summary>
    private const int MostCleared = 500_000;

    private const int AtOnce = 8;

    private readonly ReferenceStore _references = new(stores);
    private readonly KeyStore _keys = new(stores, TimeProvider.System);
    private (int? Version, HashSet<string> Texts) _cleared = (null, []);

    /// <summary>The texts of a snapshot, none yet: those that need no look are not kept.</summary>
    public async Task<PublishedTexts> BeginAsync(CancellationToken cancellation)
    {
        var reference = await _references.CurrentAsync(cancellation);
        if (_cleared.Version != reference?.Number || _cleared.Texts.Count > MostCleared)
        {
            _cleared = (reference?.Number, reference is null ? [] : PublicTexts.Of(reference.Directory.Units));
        }

        return new(_cleared.Texts.Contains);
    }

    public async Task<IReadOnlyList<CheckFailure>> CheckAsync(PublishedTexts published, CancellationToken cancellation)
    {
        var texts = published.All;
        if (texts.Count == 0)
        {
            return [];
        }

        var keys = (await _keys.ListAsync(cancellation)).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var secret = texts.Where(t => Secrets.AreIn(t) || (keys.Count > 0 && WordRuns.Of(t).Any(keys.Contains))).ToHashSet(StringComparer.Ordinal);
        var people = await PeopleAmongAsync(texts, cancellation);
        var personal = people.Count == 0 ? [] : texts.Where(t => WordRuns.Of(t).Any(people.Contains)).ToHashSet(StringComparer.Ordinal);
        _cleared.Texts.UnionWith(texts.Where(t => !secret.Contains(t) && !personal.Contains(t)));
        return
        [
            .. Failures(
                published.PlacesOf(secret),
                "Có chìa khóa hoặc bí mật trong số liệu công bố. Không được công bố; hãy thu hồi chìa khóa đó và báo lỗi.",
                "A key or secret stands in what is to be published. It must not be; revoke it, and report the fault."),
            .. Failures(
                published.PlacesOf(personal),
                "Có tên hoặc mã của một người, hoặc mã hộ, trong số liệu công bố. Không được công bố; hãy sửa dữ liệu tham chiếu nếu tên nằm ở đó, nếu không hãy báo lỗi.",
                "A person's name or code, or a household's, stands in what is to be published. It must not be; correct the reference data if it came from there, else report the fault."),
        ];
    }

    /// <returns>The names and codes among the runs of words of the texts.</returns>
    private async Task<HashSet<string>> PeopleAmongAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var runs = texts.SelectMany(WordRuns.Of).ToHashSet(StringComparer.Ordinal);
        if (runs.Count > 0 && await _references.CurrentAsync(cancellation) is { } reference)
        {
            await Parallel.ForEachAsync(
                reference.RegisterHashes.Keys,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (organization, token) =>
                {
                    foreach (var term in TermsOf(await _references.RegisterAsync(reference, organization, token)).Where(runs.Contains))
                    {
                        found[term] = true;
                    }
                });
        }

        return found.Keys.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the register knows people and households by.</summary>
    private static IEnumerable<string> TermsOf(OrganizationRegister register) =>
        register.Members.Select(m => WordRuns.NameOf(m.Name)).OfType<string>().SelectMany(n => (string[])[n, n.ToUpperInvariant()])
            .Concat(register.Members.Select(m => m.Code).Concat(register.Households.Select(h => h.Code)).Where(WordRuns.IsCode));

    private static IEnumerable<CheckFailure> Failures(
        IEnumerable<(TextPlace Place, long Count, IReadOnlyList<int> First)> places, string vi, string en) => places.Select(p => new CheckFailure(
            p.Place.Table, p.Place.File, p.Count, [.. p.First.Select(row => $"{p.Place.Column} row={Invariant.Text(row)}")], new Bilingual(vi, en)));
}
