namespace Pipeline.Core.Reference.Changes;

/// <summary>The rows of all registers while the changes of a request are made to them, one after the other.</summary>
public sealed class RegisterEdit
{
    private const string File = "/changes";
    private readonly ReferenceData _data;

    internal RegisterEdit(ReferenceData data)
    {
        _data = data;
        Members = new(data.Members, m => m.Code, Made);
        Households = new(data.Households, h => h.Code, Made);
        Assignments = new(data.Assignments, a => a.Household, Made);
        Posts = new(data.Posts, p => p.Code, Made);
        Holders = new(data.Holders, h => h.Post, Made);
        Plans = new(data.Plans, p => p.Post, Made);
        TermPlans = new(data.TermPlans, p => p.Post, Made);
    }

    public EditedRows<Member> Members { get; }

    public EditedRows<Household> Households { get; }

    /// <summary>By household.</summary>
    public EditedRows<HouseholdAssignment> Assignments { get; }

    public EditedRows<Post> Posts { get; }

    /// <summary>By post.</summary>
    public EditedRows<PostHolder> Holders { get; }

    /// <summary>By post.</summary>
    public EditedRows<ApprenticeshipPlan> Plans { get; }

    /// <summary>By post.</summary>
    public EditedRows<TermPlan> TermPlans { get; }

    /// <summary>Which change made which row, so that a check of the rows can name the change.</summary>
    internal RowOrigins Origins { get; } = new();

    /// <summary>The change that is being made.</summary>
    internal int Current { get; set; }

    /// <summary>What no change is made to stays as it was.</summary>
    internal ReferenceData ToData() => _data with
    {
        Members = Members.All,
        Households = Households.All,
        Assignments = Assignments.All,
        Posts = Posts.All,
        Holders = Holders.All,
        Plans = Plans.All,
        TermPlans = TermPlans.All,
    };

    /// <summary>The place of a problem with a row, as a JSON pointer; none where no change made the row.</summary>
    internal static Problem Placed(Problem problem) => problem with { Place = problem.Place?.Replace(File + ":", File + "/", StringComparison.Ordinal) };

    private void Made(object row) => Origins.Add(row, File, Current);
}
