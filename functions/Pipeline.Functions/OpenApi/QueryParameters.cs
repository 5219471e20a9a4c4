using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>Parameters behind the question mark that several addresses have.</summary>
internal static class QueryParameters
{
    public static readonly Parameter After = new(
        "after", new("Giá trị «next» của trang trước, để nguyên.", "The 'next' of the page before, as it is."), Schema.Text);

    public static readonly Parameter Organization = new(
        "organization", new("Chỉ một tổ chức.", "Of one organisation only."), Schema.Code);

    public static readonly Parameter Month = new(
        "month", new("Chỉ một tháng.", "Of one month only."), Schema.Month);

    public static Parameter State<T>(Bilingual words)
        where T : struct, Enum => new("state", words, Schema.OneOf(KebabCase.All<T>()));
}
