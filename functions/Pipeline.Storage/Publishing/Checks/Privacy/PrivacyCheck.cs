using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>
/// No file holds a person's name, a pseudonym or a secret (DATASETS, Readiness checks). The runs of words that the files publish are looked for in the
/// registers, organisation by organisation, and never the other way round: so it costs one pass over the texts and one over the registers, and the
/// second only while there are runs that this reference version was not yet asked about. What is found is told by its place, never by its text.
/// </summary>
internal sealed class PrivacyCheck(Stores stores)
{
    public const string Name = "no-person-or-secret";

    private readonly ReferenceStore _references = new(stores);
    private readonly KeyStore _keys = new(stores, TimeProvider.System);

    /// <summary>Runs of words that are nobody's, by the reference version that was asked; what is published changes little from one time to the next.</summary>
    private (int Version, HashSet<string> Runs) _cleared = (0, []);

    public async Task<IReadOnlyList<CheckFailure>> CheckAsync(PublishedTexts texts, CancellationToken cancellation)
    {
        var reference = await _references.CurrentAsync(cancellation);
        var published = reference is null ? [] : PublicTexts.Of(reference.Directory.Units);
        var keys = (await _keys.ListAsync(cancellation)).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var people = reference is null ? [] : await PeopleAmongAsync(reference, texts.All.Where(t => !published.Contains(t)), cancellation);
        return
        [
            .. Failures(
                texts.PlacesOf(t => Secrets.AreIn(t) || WordRuns.Of(t).Any(keys.Contains)),
                "Có chìa khóa hoặc bí mật trong số liệu công bố. Không được công bố; hãy thu hồi chìa khóa đó và báo lỗi.",
                "A key or secret stands in what is to be published. It must not be; revoke it, and report the fault."),
            .. people.Count == 0 ? [] : Failures(
                texts.PlacesOf(t => !published.Contains(t) && WordRuns.Of(t).Any(people.Contains)),
                "Có tên hoặc mã của một người, hoặc mã hộ, trong số liệu công bố. Không được công bố; hãy sửa dữ liệu tham chiếu nếu tên nằm ở đó, nếu không hãy báo lỗi.",
                "A person's name or code, or a household's, stands in what is to be published. It must not be; correct the reference data if it came from there, else report the fault."),
        ];
    }

    /// <returns>The names and codes among the runs of words of the texts.</returns>
    private async Task<HashSet<string>> PeopleAmongAsync(ReferenceVersion reference, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var cleared = _cleared.Version == reference.Number ? _cleared.Runs : [];
        var runs = texts.SelectMany(WordRuns.Of).Where(r => !cleared.Contains(r)).ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var organization in reference.RegisterHashes.Keys.Where(_ => runs.Count > 0).Order(StringComparer.Ordinal))
        {
            found.UnionWith(TermsOf(await _references.RegisterAsync(reference, organization, cancellation)).Where(runs.Contains));
        }

        cleared.UnionWith(runs.Except(found));
        _cleared = (reference.Number, cleared);
        return found;
    }

    /// <summary>What the register knows people and households by.</summary>
    private static IEnumerable<string> TermsOf(OrganizationRegister register) =>
    [
        .. register.Members.Select(m => WordRuns.NameOf(m.Name)).OfType<string>().SelectMany(n => (string[])[n, n.ToUpperInvariant()]),
        .. register.Members.Select(m => m.Code).Where(WordRuns.IsCode),
        .. register.Households.Select(h => h.Code).Where(WordRuns.IsCode),
    ];

    private static IEnumerable<CheckFailure> Failures(
        IEnumerable<(TextPlace Place, long Count, IReadOnlyList<int> First)> places, string vi, string en) => places.Select(p => new CheckFailure(
            p.Place.Table, p.Place.File, p.Count, [.. p.First.Select(row => $"{p.Place.Column} row={Invariant.Text(row)}")], new Bilingual(vi, en)));
}
