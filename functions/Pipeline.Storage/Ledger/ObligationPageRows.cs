namespace Pipeline.Storage.Ledger;

/// <summary>Fills a page with the rows that were asked for, from where the page before ended.</summary>
internal sealed class ObligationPageRows(AskedObligations asked)
{
    private readonly List<ObligationView> _rows = [];
    private ObligationCursor? _last;

    public IReadOnlyList<ObligationView> Rows => _rows;

    /// <summary>Where the next page begins; null if this one is the last.</summary>
    public ObligationCursor? Next { get; private set; }

    public bool IsFull => _rows.Count == asked.Limit;

    /// <summary>Whether rows of the organisation can be on this page or a later one.</summary>
    public bool BeginsBy(string organization) => string.CompareOrdinal(asked.From?.Organization, organization) <= 0;

    /// <param name="rows">All of an organisation, in order.</param>
    public void Add(string organization, IReadOnlyList<LedgerRow> rows)
    {
        foreach (var row in rows.Where(r => asked.State is null || r.View.State == asked.State))
        {
            if (asked.From?.IsBefore(organization, row.Key) == false || Next is not null)
            {
                continue;
            }

            if (IsFull)
            {
                Next = _last;
                continue;
            }

            _rows.Add(row.View);
            _last = new(organization, row.Key);
        }
    }

    /// <summary>The page has read all it may: the next one begins with this organisation.</summary>
    /// <param name="organizations">All, in order.</param>
    public void EndBefore(string organization, IReadOnlyList<string> organizations) =>
        Next ??= ObligationCursor.AfterAllOf(organizations.TakeWhile(o => o != organization).Last());
}
