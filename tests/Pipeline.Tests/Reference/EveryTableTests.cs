using System.Collections;
using System.Reflection;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Differences;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

/// <summary>A table that is added to the reference data is not lost where all tables are gone through.</summary>
public sealed class EveryTableTests
{
    [Fact]
    public void A_register_put_together_again_has_every_table()
    {
        var register = WithARowInEachTable(new OrganizationRegister("XA-A", [], [], [], [], [], []));

        var data = RegisterUnion.Of(A.Country().Units, [register, register]);

        Assert.Equal(TablesOf(typeof(OrganizationRegister)).Count, TablesOf(typeof(ReferenceData)).Count);
        Assert.All(TablesOf(typeof(ReferenceData)), table => Assert.Single((IEnumerable)table.GetValue(data)!));
    }

    [Fact]
    public void A_comparison_looks_at_every_table()
    {
        var units = WithARowInEachTable(new ReferenceUnits(default, A.Month("2019-01"), [], [], [], [], [], [], [], [], [], []));
        var data = WithARowInEachTable(new ReferenceData(units, [], [], [], [], [], []));

        var files = ReferenceDifference.Of(null, data).Tables.Count;

        Assert.Equal(TablesOf(typeof(ReferenceData)).Count + TablesOf(typeof(ReferenceUnits)).Count + 1, files); // and deployment.json
    }

    [Fact]
    public void A_change_leaves_alone_what_it_is_not_about()
    {
        var data = Registers.TwoCommunes.Data with { VillageMeetingPlans = [new("T1", [1, 4], A.LongAgo, null)] };

        var applied = Registers.TwoCommunes.Apply(data, "XA-A", """{"kind":"household-moved-out","effective":"2019-05-01","household":"H-1"}""");

        Assert.Empty(applied.Problems);
        Assert.All(TablesOf(typeof(ReferenceData)), t => Assert.Equal(Count(t, data), Count(t, applied.Data)));
    }

    private static int Count(PropertyInfo table, ReferenceData data) => ((IEnumerable)table.GetValue(data)!).Cast<object>().Count();

    private static List<PropertyInfo> TablesOf(Type type) =>
        [.. type.GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))];

    /// <summary>A row of nothing but defaults in each table.</summary>
    private static T WithARowInEachTable<T>(T data)
    {
        foreach (var table in TablesOf(typeof(T)))
        {
            var type = table.PropertyType.GetGenericArguments()[0];
            var rows = Array.CreateInstance(type, 1);
            var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
            rows.SetValue(constructor.Invoke([.. constructor.GetParameters().Select(p => Default(p.ParameterType))]), 0);
            table.SetValue(data, rows);
        }

        return data;
    }

    private static object? Default(Type type) =>
        type == typeof(Month) ? A.Month("2019-01") : type.IsValueType ? Activator.CreateInstance(type) : null;
}
