using System.Text;
using Pipeline.Storage.Messages;

namespace Pipeline.Tests.Messages;

public sealed class WebhookSignerTests
{
    private const string Example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Fact]
    public void A_message_is_signed_as_the_example_of_the_convention()
    {
        Assert.True(WebhookSigner.TryParse(Example, out var signer));

        var signature = signer.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}"""u8);

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }

    [Fact]
    public void While_a_secret_is_being_changed_a_message_carries_a_signature_by_each()
    {
        var other = $"whsec_{Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('k', 32)))}";
        Assert.True(WebhookSigner.TryParse(Example, out var old));
        Assert.True(WebhookSigner.TryParse($"{other};{Example}", out var both));

        var signatures = both.Sign("a", 1, "{}"u8).Split(' ');

        Assert.Equal(2, signatures.Length);
        Assert.Contains(old.Sign("a", 1, "{}"u8), signatures);
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("whsec_")]
    [InlineData("whsec_c2hvcnQ=")]
    [InlineData("whsec_not base64 at all, though it is long enough to be one")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw;other")]
    public void What_is_no_secret_is_refused(string text)
    {
        Assert.False(WebhookSigner.TryParse(text, out _));
    }
}
