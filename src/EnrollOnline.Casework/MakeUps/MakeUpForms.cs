using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>Where families name schools in a make-up round (补录志愿).</summary>
public sealed class MakeUpForms(EnrollContext context, FamilyRights rights, SeasonRules rules, CaseHistory history, TimeProvider time)
{
    /// <summary>The form of a case.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is no round or this child may not take part.</returns>
    public async Task<MakeUpForm?> FindAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        var found = await (
            from row in rights.Seeing(guardian.Id).AsNoTracking()
            join open in context.MakeUps.AsNoTracking() on row.SeasonId equals open.SeasonId
            where row.Number == number && open.ClosesAt != null
            select new { Application = row, Round = open }).SingleOrDefaultAsync(cancel);
        var input = found is null ? null : MakeUpInput.Read(found.Round.InputText);
        if (found is null || !input!.Children.Contains(number))
        {
            return null;
        }

        var (application, round) = (found.Application, found.Round);
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        var schools = await context.Schools.AsNoTracking().Where(row => row.SeasonId == season.Id).ToListAsync(cancel);
        var chosen = await context.MakeUpChoices.AsNoTracking().SingleOrDefaultAsync(
            row => row.MakeUpId == round.Id && row.ApplicationId == application.Id, cancel);
        var held = await context.Offers.AsNoTracking().Where(row => row.ApplicationId == application.Id)
            .OrderByDescending(row => row.Turn).FirstOrDefaultAsync(cancel);
        if (held?.State is OfferState.GivenUp or OfferState.Lapsed)
        {
            return null;
        }

        return new MakeUpForm(
            application.Id, round.Id,
            [.. schools.Where(school => input.Seats.ContainsKey(school.Code) && school.Code != held?.SchoolCode)
                .OrderBy(school => school.Code, StringComparer.Ordinal)
                .Select(school => new MakeUpSeats(school.Code, school.Name, school.IsPrivate, input.Seats[school.Code]))],
            (rules.Of(season).MakeUp ?? new(MakeUpMode.None, 0, false, false, "")).Choices,
            round.ClosesAt!.Value.ToShanghai(), round.RanAt is null && time.GetUtcNow() <= round.ClosesAt,
            chosen?.SchoolCodes.Split(' ') ?? []);
    }

    /// <summary>Names schools, in place of those named before.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="codes">School codes, best liked first.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<MakeUpChosen> ChooseAsync(
        string number, Account guardian, IReadOnlyList<string> codes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(codes);
        if (!await rights.Acting(guardian.Id).AnyAsync(row => row.Number == number, cancel)
            || await FindAsync(number, guardian, cancel) is not { } form)
        {
            return MakeUpChosen.NotFound;
        }

        if (!form.Open || codes.Count == 0 || codes.Count > form.Places)
        {
            return !form.Open ? MakeUpChosen.TooLate : codes.Count == 0 ? MakeUpChosen.None : MakeUpChosen.TooMany;
        }

        if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Count || codes.Except(form.Schools.Select(school => school.Code)).Any())
        {
            return codes.Except(form.Schools.Select(school => school.Code)).Any() ? MakeUpChosen.NoSeats : MakeUpChosen.Twice;
        }

        return await WriteAsync(form, guardian, string.Join(' ', codes), cancel);
    }

    private async Task<MakeUpChosen> WriteAsync(MakeUpForm form, Account guardian, string codes, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var county = await context.MakeUps.Where(row => row.Id == form.RoundId).Select(row => row.CountyCode).SingleAsync(cancel);
        var known = await context.MakeUpChoices.SingleOrDefaultAsync(
            row => row.MakeUpId == form.RoundId && row.ApplicationId == form.CaseId, cancel);
        if (known?.SchoolCodes == codes)
        {
            return MakeUpChosen.Done;
        }

        if (known is null)
        {
            context.MakeUpChoices.Add(new MakeUpChoice
            {
                MakeUpId = form.RoundId, ApplicationId = form.CaseId, CountyCode = county, SchoolCodes = codes, ChosenAt = time.GetUtcNow(),
            });
        }
        else
        {
            (known.SchoolCodes, known.ChosenAt) = (codes, time.GetUtcNow());
        }

        await history.AppendAsync(county, form.CaseId, guardian.DisplayName, "make-up.chosen", codes, cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
            return MakeUpChosen.Done;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return MakeUpChosen.Stale;
        }
    }
}

/// <summary>What a family may choose from.</summary>
/// <param name="CaseId">Row key of the case.</param>
/// <param name="RoundId">Row key of the round.</param>
/// <param name="Schools">Schools with free seats, in code order.</param>
/// <param name="Places">How many schools may be named.</param>
/// <param name="Closes">Last moment, Asia/Shanghai wall clock, inclusive.</param>
/// <param name="Open">True while schools may be named.</param>
/// <param name="Chosen">Codes named so far, best liked first.</param>
public sealed record MakeUpForm(
    Guid CaseId, Guid RoundId, IReadOnlyList<MakeUpSeats> Schools, int Places, DateTime Closes, bool Open, IReadOnlyList<string> Chosen);

/// <summary>A school with free seats.</summary>
/// <param name="Code">School code.</param>
/// <param name="Name">Published name.</param>
/// <param name="IsPrivate">True for a private school.</param>
/// <param name="Seats">Free seats.</param>
public sealed record MakeUpSeats(string Code, string Name, bool IsPrivate, int Seats);

/// <summary>What became of naming schools.</summary>
public enum MakeUpChosen
{
    /// <summary>They stand.</summary>
    Done,

    /// <summary>None was named.</summary>
    None,

    /// <summary>More than the rulebook allows.</summary>
    TooMany,

    /// <summary>One stands twice.</summary>
    Twice,

    /// <summary>One has no seat in this round.</summary>
    NoSeats,

    /// <summary>The time is over.</summary>
    TooLate,

    /// <summary>There is no round, or this child may not take part.</summary>
    NotFound,

    /// <summary>Changed at the same moment; look again.</summary>
    Stale,
}
