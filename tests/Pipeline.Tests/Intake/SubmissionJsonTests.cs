using System.Text;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Tests.Intake;

public sealed class SubmissionJsonTests
{
    [Theory]
    [InlineData("", "json-malformed")]
    [InlineData("{", "json-malformed")]
    [InlineData("{} {}", "json-malformed")]
    [InlineData("{\"a\":1,}", "json-malformed")]
    [InlineData("// note\n{}", "json-malformed")]
    [InlineData("{\"\\ud800\":1}", "json-malformed")]
    [InlineData("{\"a\":[{\"b\":1,\"b\":2}]}", "json-duplicate-property")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "json-duplicate-property")]
    [InlineData("[[[[[[[[[[]]]]]]]]]]", "json-too-deep")]
    public void A_body_that_is_not_strict_JSON_is_refused_as_a_whole(string body, string problem)
    {
        var document = SubmissionJson.Parse(Encoding.UTF8.GetBytes(body), out var found);

        Assert.Null(document);
        Assert.Equal((problem, 400), (found?.Code, found?.Status));
    }

    [Fact]
    public void A_property_that_stands_twice_is_named_with_its_place()
    {
        _ = SubmissionJson.Parse("""{"rows":[{},{"present":1,"present":2}]}"""u8.ToArray(), out var problem);

        Assert.Equal(Problem.JsonDuplicateProperty("present").At("/rows/1/present"), problem);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_found_at_their_place()
    {
        _ = SubmissionJson.Parse("{\n\"a\":\""u8.ToArray().Append((byte)0xFF).ToArray(), out var problem);

        Assert.Equal(Problem.JsonMalformed(2, 6), problem);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. "{}"u8];

        using var document = SubmissionJson.Parse(body, out var problem);

        Assert.NotNull(document);
        Assert.Null(problem);
    }
}
