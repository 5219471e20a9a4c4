using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Builders;

/// <summary>A row of a fact table; values as invariant text, null as nothing.</summary>
internal sealed class FactRow(TableData data, int index)
{
    public string this[string column]
    {
        get
        {
            var at = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
            Assert.True(at >= 0, $"{data.Table.Name} has no column {column}.");
            return data.Columns[at].GetValue(index) switch
            {
                decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            };
        }
    }

    /// <summary>«1/2», or «null/0».</summary>
    public string Rate(string figure) => $"{(this[figure + "_num"] is { Length: > 0 } met ? met : "null")}/{this[figure + "_den"]}";
}
