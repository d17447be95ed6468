using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Notices.AdmissionNotices;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.ResultLists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Offers;

/// <summary>Issues notices of admission (入学通知书) and says whether one is genuine.</summary>
public sealed class NoticeDesk(
    EnrollContext context, FamilyRights rights, SeasonRules rules, IDocumentRenderer renderer, IOptions<NoticeOptions> options, TimeProvider time)
{
    /// <summary>The notice of an offered or confirmed seat as PDF.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">Somebody of the child's family, or an officer or bureau of the county, whose look is recorded.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<NoticeResult> PdfAsync(string number, Account reader, CancellationToken cancel = default)
    {
        if (await LetterAsync(number, reader, cancel) is not { } letter)
        {
            return new NoticeResult.NotFound();
        }

        return renderer.Render(letter) switch
        {
            Rendered drawn => new NoticeResult.Pdf(drawn.Pdf, $"notice-{number}.pdf"),
            RendererUnavailable lack => new NoticeResult.Unavailable($"{lack.Missing} {lack.Remedy}"),
            _ => throw new InvalidOperationException("Drawing has two ends."),
        };
    }

    /// <summary>The same notice as blocks, for a page that can be read where a PDF cannot be opened.</summary>
    /// <inheritdoc cref="PdfAsync" path="/param" />
    /// <returns>Null where there is no such notice for this reader.</returns>
    public async Task<Document?> LetterAsync(string number, Account reader, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var mine = reader.Role == AccountRole.Guardian;
        var seen = rights.Seeing(reader.Id).Select(row => row.Id);
        var seat = await Seats().SingleOrDefaultAsync(
            row => row.Application.Number == number
                && (row.Offer.State == OfferState.Offered || row.Offer.State == OfferState.Confirmed)
                && (mine ? seen.Contains(row.Application.Id) : row.Application.CountyCode == reader.CountyCode), cancel);
        if (seat is null)
        {
            return null;
        }

        if (!mine)
        {
            context.Accesses.Add(new AccessEntry
            {
                CountyCode = seat.Season.CountyCode, ApplicationId = seat.Application.Id, Actor = reader.DisplayName,
                Purpose = "notice", At = time.GetUtcNow(),
            });
            await context.SaveChangesAsync(cancel);
        }

        return AdmissionNoticeLetter.Compose(LetterOf(seat));
    }

    /// <summary>Looks a notice up by the code in its address. Anybody may ask.</summary>
    /// <param name="noticeCode">The code, capitals or not.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when no notice bears this code.</returns>
    public async Task<GenuineNotice?> VerifyAsync(string noticeCode, CancellationToken cancel = default)
    {
        var code = NoticeCodes.Read(noticeCode);
        var seat = await Seats().SingleOrDefaultAsync(row => row.Offer.NoticeCode == code, cancel);
        return seat is null ? null : new GenuineNotice(
            rules.Of(seat.Season).Title, seat.County.BureauName, seat.School.Name, MaskedName.Of(seat.Application.ChildName),
            seat.Application.Number, IssuedOn(seat), seat.Offer.State is OfferState.Offered or OfferState.Confirmed);
    }

    private IQueryable<IssuedSeat> Seats() =>
        from offer in context.Offers.AsNoTracking()
        join application in context.Applications on offer.ApplicationId equals application.Id
        join season in context.Seasons on offer.SeasonId equals season.Id
        join county in context.Counties on season.CountyCode equals county.Code
        join school in context.Schools
            on new { offer.SeasonId, Code = offer.SchoolCode } equals new { school.SeasonId, school.Code }
        where season.State == SeasonState.Published
        select new IssuedSeat { Offer = offer, Application = application, Season = season, County = county, School = school };

    private AdmissionNotice LetterOf(IssuedSeat seat)
    {
        var (season, said) = (seat.Season, options.Value);
        return new AdmissionNotice
        {
            County = seat.County.Name, BureauName = seat.County.BureauName, SeasonTitle = TitleOf(season), Year = season.Year,
            Stage = season.Stage == Stage.Primary ? NoticeStage.Primary : NoticeStage.Junior,
            ChildName = seat.Application.ChildName, ApplicationNumber = seat.Application.Number,
            SchoolName = seat.School.Name, SchoolAddress = seat.School.Address,
            ReportOn = new DateOnly(season.Year, said.ReportMonth, said.ReportDay), ReportHours = said.ReportHours,
            ReportPlace = said.ReportPlace, Bring = [.. said.Bring], IssuedOn = IssuedOn(seat),
            // The day of issue, not the moment of drawing: the same notice is the same file whenever it is fetched.
            CreatedAt = seat.Offer.OfferedAt ?? season.PublishedAt!.Value,
            VerificationUrl = new Uri(said.VerificationBase, seat.Offer.NoticeCode), CountyPhone = seat.County.Hotline,
        };
    }

    private static string TitleOf(Season season) =>
        $"{season.Year}年{(season.Stage == Stage.Primary ? "小学一年级" : "初中一年级")}招生";

    private static DateOnly IssuedOn(IssuedSeat seat) =>
        DateOnly.FromDateTime((seat.Offer.OfferedAt ?? seat.Season.PublishedAt!.Value).ToShanghai());

    private sealed class IssuedSeat
    {
        public required Offer Offer { get; init; }

        public required Application Application { get; init; }

        public required Season Season { get; init; }

        public required County County { get; init; }

        public required School School { get; init; }
    }
}
