using System.Text.RegularExpressions;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Tests.Warnings;

public sealed partial class WarningWordingTests
{
    public static TheoryData<string> Factories => [.. WarningFactories.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Factories))]
    public void Every_warning_has_a_stable_code_a_place_and_a_full_sentence_in_both_languages(string factory)
    {
        var warning = WarningFactories.Make(WarningFactories.All.First(m => m.Name == factory));

        Assert.Matches(Kebab(), warning.Code);
        Assert.StartsWith("/rows", warning.Place, StringComparison.Ordinal);
        Assert.All([warning.Vi, warning.En], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Matches(VietnameseLetter(), warning.Vi);
        Assert.DoesNotMatch(VietnameseLetter(), warning.En);
    }

    [Fact]
    public void Every_warning_that_is_counted_has_a_kind_with_a_name()
    {
        var made = WarningFactories.All.Select(m => WarningFactories.Make(m).Code)
            .Except(["more-warnings", "unusual-roll"], StringComparer.Ordinal)
            .Concat(Measures.All.Select(m => m.Code));

        Assert.Equal(made.Order(StringComparer.Ordinal), WarningKinds.All.Select(k => k.Code).Order(StringComparer.Ordinal));
        Assert.All(WarningKinds.All, k => Assert.False(string.IsNullOrWhiteSpace(k.Name.Vi) || string.IsNullOrWhiteSpace(k.Name.En)));
    }

    [Fact]
    public void Only_outlier_marks_ask_for_a_confirmation() =>
        Assert.All(WarningKinds.All, k => Assert.Equal(Measures.All.Any(m => m.Code == k.Code), k.AsksConfirmation));

    [Fact]
    public void Each_measure_is_of_a_form_that_has_its_field()
    {
        FormDefinition[] forms = [CellMeetingsForm.Definition, HouseholdAssignmentsForm.Definition, VillageMeetingsForm.Definition, ApprenticeshipDaysForm.Definition];

        Assert.All(Measures.All, m =>
            Assert.True(m.Field is null || forms.Single(f => f.Code == m.Form).PositionOf(m.Field) >= 0));
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();

    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex VietnameseLetter();
}
