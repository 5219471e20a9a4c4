using Pipeline.Storage.Explanations;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ExplainOperations
{
    public static readonly OperationGroup Group = new(typeof(ExplainFunctions), new("Căn cứ của số liệu", "Explaining a figure"),
    [
        new("Explain", new("Các dòng làm căn cứ cho một số đã công bố", "The rows behind a published figure"), new(
            "Dòng của bảng được chỉ ra bằng đúng các cột khóa, mỗi cột một tham số. Trọng số của các căn cứ cộng lại bằng số đã công bố. Số không công bố vẫn không công bố.",
            "The table's row is named by exactly its key columns, each a parameter. The weights of the rows behind a number sum to it. What is withheld stays withheld."))
        {
            Query = [new("figure", new("Chỉ một chỉ tiêu; mọi tham số khác là cột khóa.", "One figure only; every other parameter is a key column."), Schema.Text)],
            Gives = [new(200, new("Dòng và căn cứ.", "The row and what stands behind it."), typeof(RowExplained))],
        },
    ]);
}
