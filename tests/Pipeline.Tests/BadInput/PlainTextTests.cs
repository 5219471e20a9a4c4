using Pipeline.Core;

namespace Pipeline.Tests.BadInput;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Nguyễn Thị Phượng, thôn Tả Sử Choóng – 88,5 % «đạt»")]
    [InlineData("Nguye\u0302\u0303n")] // Decomposed, as some keyboards type it.
    [InlineData("👍 𠀋")]
    public void What_people_see_is_plain(string text) => Assert.True(PlainText.IsLine(text));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("Lùng \u202Eniửs")] // Right-to-left override.
    [InlineData("Lùng\u200BSín")] // Zero width space.
    [InlineData("\uFEFFLùng")]
    [InlineData("Lùng\u00ADSín")] // Soft hyphen.
    [InlineData("Lùng\u2066Sín\u2069")]
    [InlineData("Lùng\u2028Sín")]
    [InlineData("Lùng\uE000Sín")]
    [InlineData("Lùng\U000E0041Sín")] // A tag character.
    public void What_nobody_sees_is_not(string text)
    {
        Assert.False(PlainText.IsLine(text));
        Assert.False(PlainText.IsText(text));
        Assert.True(PlainText.IsLine(PlainText.Shown(text)));
    }

    [Fact]
    public void A_text_may_have_lines_and_a_line_may_not()
    {
        Assert.True(PlainText.IsText("một\n\thai"));
        Assert.False(PlainText.IsLine("một\nhai"));
    }
}
