using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Builders;

/// <summary>Builders of the terms of a commune's leaders.</summary>
internal static partial class A
{
    public static SheetRow PlannedTerm(string person, string start, string plannedEnd, string? end = null, string post = "L-1") => Row(
        ApprenticeshipTermsForm.Definition,
        ("person", person), ("post", post), ("sector", Sector), ("hostOffice", "VP"),
        ("start", Day(start)), ("plannedEnd", Day(plannedEnd)), ("end", DayOrNull(end)));
}
