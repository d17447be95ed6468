using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Gateways;
using EnrollOnline.Rehearsal.Gateways;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Gateways;

/// <summary>The carrier against a stand-in gateway over real HTTP.</summary>
public sealed class GatewayCarrierTests : IAsyncLifetime
{
    private static readonly MobileNumber _mobile = new("13800000001");
    private static readonly Guid _id = Guid.CreateVersion7();
    private const string Text = "【阳光入学】请在\"今天\"前登录\\确认 & 查看 {mobile}=100%";

    private GatewayServer _server = null!;

    public async Task InitializeAsync() => _server = await GatewayServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("application/json", """{"mobile":"{mobile}","content":"{signature}{text}","id":"{id}"}""")]
    [InlineData("application/json; charset=utf-8", """{"id":"{id}","mobile":"{mobile}","content":"{signature}{text}"}""")]
    [InlineData("application/x-www-form-urlencoded", "mobile={mobile}&content={signature}{text}&id={id}")]
    public async Task A_text_arrives_to_the_letter(string contentType, string body)
    {
        var answer = await SendAsync(options => (options.ContentType, options.Body) = (contentType, body));

        answer.ShouldBe(new CarrierAnswer(CarrierOutcome.Taken, "0"));
        _server.Texts.ShouldBe([new GatewayText(_id.ToString("N"), "13800000001", Text, false, false)]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("X-Moment")]
    public async Task A_request_is_signed_when_the_settings_say_so(string? timestamp)
    {
        await SendAsync(options => (options.SignatureHeader, options.SignatureSecret, options.TimestampHeader) = ("X-Signature", GatewayServer.Secret, timestamp));
        await SendAsync(options => (options.SignatureHeader, options.SignatureSecret, options.TimestampHeader) = ("X-Signature", "another", timestamp));

        _server.Texts.Select(text => (text.IsSigned, text.IsRepetition)).ShouldBe([(true, false), (false, true)]);
    }

    [Fact]
    public async Task Another_sender_and_an_id_in_a_header_are_settings_too()
    {
        await SendAsync(options =>
        {
            (options.Signature, options.IdHeader) = ("【小店教育】", "Idempotency-Key");
            options.Body = """{"mobile":"{mobile}","content":"{signature}{text}"}""";
        });

        _server.Texts.Single().Content.ShouldStartWith("【小店教育】请在");
        _server.Texts.Single().Id.ShouldBe(_id.ToString("N"));
    }

    [Theory]
    [InlineData(GatewayFault.Error500, CarrierOutcome.ErrorStatus, "500")]
    [InlineData(GatewayFault.Refuse, CarrierOutcome.Refused, "40301")]
    [InlineData(GatewayFault.Rubbish, CarrierOutcome.Unreadable, null)]
    [InlineData(GatewayFault.Cut, CarrierOutcome.Cut, null)]
    [InlineData(GatewayFault.Reset, CarrierOutcome.Cut, null)]
    [InlineData(GatewayFault.Huge, CarrierOutcome.Unreadable, "too-large")]
    [InlineData(GatewayFault.Redirect, CarrierOutcome.ErrorStatus, "302")]
    [InlineData(GatewayFault.Hang, CarrierOutcome.NoAnswer, null)]
    public async Task A_fault_is_an_answer_and_nothing_is_thrown(GatewayFault fault, CarrierOutcome outcome, string? code)
    {
        _server.Order(fault);

        (await SendAsync(options => options.TimeoutSeconds = 1)).ShouldBe(new CarrierAnswer(outcome, code));

        // One request: redirects are not followed, nothing is tried again here.
        _server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_gateway_is_waited_for_within_the_limit()
    {
        _server.Order(GatewayFault.Slow, wait: TimeSpan.FromMilliseconds(300));

        (await SendAsync(options => options.TimeoutSeconds = 10)).Outcome.ShouldBe(CarrierOutcome.Taken);
    }

    [Fact]
    public async Task A_gateway_that_is_gone_is_an_answer()
    {
        var address = _server.Address;
        await _server.DisposeAsync();

        (await SendAsync(options => options.Address = address)).Outcome.ShouldBe(CarrierOutcome.Unreachable);
    }

    [Fact]
    public async Task A_final_code_ends_the_attempts()
    {
        _server.Order(GatewayFault.Refuse);

        (await SendAsync(options => options.FinalCodes.Add("40301"))).ShouldBe(new CarrierAnswer(CarrierOutcome.Refused, "40301", Final: true));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_told_by_an_exception()
    {
        _server.Order(GatewayFault.Hang);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var carrier = Carrier(_ => { });

        await Should.ThrowAsync<OperationCanceledException>(() => carrier.SendAsync(_mobile, Text, _id, patience.Token));
    }

    [Theory]
    [InlineData("http://127.0.0.1/sms", "GET", "{mobile}{text}", "Method")]
    [InlineData("http://127.0.0.1/sms", "POST", "{text}", "Body")]
    [InlineData("ftp://127.0.0.1/sms", "POST", "{mobile}{text}", "Address")]
    public void Wrong_settings_stop_the_start_and_say_what_is_wrong(string address, string method, string body, string named)
    {
        var error = Should.Throw<InvalidOperationException>(() => Carrier(options =>
            (options.Address, options.Method, options.Body, options.SignatureSecret) = (new Uri(address), method, body, "secret-value")));

        error.Message.ShouldContain(named);
        error.Message.ShouldNotContain("secret-value");
    }

    private async Task<CarrierAnswer> SendAsync(Action<GatewayOptions> settings)
    {
        using var carrier = Carrier(settings);
        return await carrier.SendAsync(_mobile, Text, _id, CancellationToken.None);
    }

    private GatewayCarrier Carrier(Action<GatewayOptions> settings)
    {
        var options = new GatewayOptions { Address = _server.Address, SuccessPath = "result.code" };
        settings(options);
        return new GatewayCarrier(options, TimeProvider.System);
    }
}
