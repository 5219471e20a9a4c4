using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public class DiceTests
{
    [Fact]
    public void The_same_question_gets_the_same_answers_on_every_machine()
    {
        var dice = Dice.Of(2019, "XA-NAM-DICH", "2019-03", "filing day");

        ulong[] thrown = [dice.Next(), dice.Next(), dice.Next()];

        Assert.Equal([10894461695115969654, 9745102329574181895, 5871680425419323086], thrown);
    }

    [Theory]
    [InlineData(2019, "A", "BC")]
    [InlineData(2019, "ABC", "")]
    [InlineData(2020, "AB", "C")]
    public void Another_seed_or_question_has_other_answers(ulong seed, string first, string second)
    {
        var other = Dice.Of(seed, first, second).Next();

        Assert.NotEqual(Dice.Of(2019, "AB", "C").Next(), other);
    }

    [Fact]
    public void Numbers_stay_within_their_bounds_and_reach_both()
    {
        var dice = Dice.Of(1, "bounds");

        var thrown = Enumerable.Range(0, 1000).Select(_ => dice.Between(-2, 3)).ToHashSet();

        Assert.Equal([-2, -1, 0, 1, 2, 3], thrown.Order());
    }

    [Fact]
    public void A_chance_comes_about_as_often_as_it_says()
    {
        var dice = Dice.Of(1, "chance");

        var hits = Enumerable.Range(0, 10_000).Count(_ => dice.Chance(0.15));

        Assert.InRange(hits, 1_350, 1_650);
    }
}
