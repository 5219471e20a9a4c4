using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>Makes up names in the style of a people; any likeness to a person is by chance.</summary>
public sealed class PersonNames(SeedRandom random)
{
    private static readonly People[] District = [People.Kinh, People.Tay, People.Nung];

    /// <param name="commune">Null for the district's offices.</param>
    public string Next(CommuneFact? commune)
    {
        var peoples = commune?.Peoples ?? District;
        var style = NameStyle.Of(random.Chance(65) ? peoples[0] : random.Pick(peoples));
        var (middle, given) = random.Chance(68) ? (style.MenMiddle, style.MenGiven) : (style.WomenMiddle, style.WomenGiven);
        return $"{Syllable(style.Families)} {Syllable(middle)} {Syllable(given)}";
    }

    private string Syllable(string from) => random.Pick(from.Split(' '));
}
