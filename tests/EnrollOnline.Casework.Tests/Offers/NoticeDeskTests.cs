using System.Text;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Offers;

public sealed class NoticeDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task A_notice_is_a_PDF_for_its_guardian_and_for_the_countys_officer_whose_look_is_recorded(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        var (_, stranger) = await small.AddChildAsync();
        await small.RunAsync(publish: true);

        var mine = await PdfAsync(small, number, guardian);
        var theirs = await PdfAsync(small, number, stranger);
        var officers = await PdfAsync(small, number, small.Officer);

        var pdf = mine.ShouldBeOfType<NoticeResult.Pdf>();
        Encoding.ASCII.GetString(pdf.Bytes.Span[..5]).ShouldBe("%PDF-");
        pdf.FileName.ShouldBe($"notice-{number}.pdf");
        theirs.ShouldBeOfType<NoticeResult.NotFound>();
        officers.ShouldBeOfType<NoticeResult.Pdf>().Bytes.Span.SequenceEqual(pdf.Bytes.Span).ShouldBeTrue();
        await small.House.UseAsync<EnrollContext>(async context =>
            (await context.Accesses.SingleAsync()).Purpose.ShouldBe("notice"));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_code_confirms_a_genuine_notice_and_nothing_else(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);
        var code = await small.House.UseAsync<EnrollContext, string>(context => context.Offers.Select(row => row.NoticeCode).SingleAsync());

        var notice = await VerifyAsync(small, code.ToLowerInvariant());
        var forged = await VerifyAsync(small, code[..^1] + (code[^1] == '0' ? '1' : '0'));
        await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.GiveUpAsync(number, guardian));
        var givenUp = await VerifyAsync(small, code);

        notice.ShouldNotBeNull();
        (notice.SchoolName, notice.ApplicationNumber, notice.ChildName.Text, notice.IssuedOn, notice.InForce)
            .ShouldBe(("第一小学", number, "张**", new DateOnly(2024, 8, 5), true));
        forged.ShouldBeNull();
        givenUp.ShouldNotBeNull().InForce.ShouldBeFalse();
        (await PdfAsync(small, number, guardian)).ShouldBeOfType<NoticeResult.NotFound>();
    }

    [Fact]
    public void Codes_keep_all_128_bits()
    {
        NoticeCodes.Of([.. Enumerable.Repeat((byte)0xFF, 16)]).ShouldBe("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        NoticeCodes.Of([.. new byte[15], 33]).ShouldBe("00000000000000000000000011");
        NoticeCodes.Read(" oIl-7z ").ShouldBe("0117Z");
    }

    private static Task<NoticeResult> PdfAsync(SmallSeason small, string number, Cases.Account reader) =>
        small.House.UseAsync<NoticeDesk, NoticeResult>(desk => desk.PdfAsync(number, reader));

    private static Task<GenuineNotice?> VerifyAsync(SmallSeason small, string code) =>
        small.House.UseAsync<NoticeDesk, GenuineNotice?>(desk => desk.VerifyAsync(code));
}
