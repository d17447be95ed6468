using EnrollOnline.RecordChecks.Transport;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class RequestSignatureTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";
    private const string Nonce = "00112233445566778899aabbccddeeff";

    // Both were computed with openssl, as docs/record-sources.md shows.
    [Fact]
    public void The_worked_example_of_the_protocol_holds()
    {
        RequestSignature.OfQuestion(Secret, "POST", "/v1/property/query", "1717200000", Nonce, """{"question":{}}"""u8)
            .ShouldBe("a8d22326c8b602813537cdaea8946c18a8271c870a1cfac1e165a1130b31373e");
        RequestSignature.OfAnswer(Secret, 200, "1717200001", Nonce, """{"status":"no-record"}"""u8)
            .ShouldBe("fc0299aa60977d3c3022180e3c60b1d587149dde9ed3ef13905a7fd2c15b236c");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void Clocks_may_be_five_minutes_apart(int seconds, bool fresh)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1717200000);
        RequestSignature.IsFresh(RequestSignature.Timestamp(now.AddSeconds(seconds)), now).ShouldBe(fresh);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1717200000.5")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    public void What_is_no_time_is_not_fresh(string? timestamp) =>
        RequestSignature.IsFresh(timestamp, DateTimeOffset.FromUnixTimeSeconds(1717200000)).ShouldBeFalse();
}
