using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Ratings;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Cli.Demos;

/// <summary>What families do afterwards in a demonstration: a few ask for a second look, some say how they were served.</summary>
internal static class DemoAftermath
{
    private const int Raters = 24;

    /// <summary>Two families appeal their result; one of them is answered.</summary>
    /// <returns>How many appeals stand.</returns>
    public static async Task<int> AppealAsync(DemoHouse house, DemoSeason season, Account bureau, CancellationToken cancel)
    {
        var families = await FamiliesAsync(house, season.Season, 2, cancel);
        foreach (var (number, guardian) in families)
        {
            await house.UseAsync<AppealDesk, AppealFiled>(desk => desk.FileAsync(
                number, guardian, AppealSubject.Result, "邻居家和我们同一个小区、同一类别，录到了近的学校，我们没有。请再核对一下我们的次序。", cancel));
        }

        if (families.Count > 1)
        {
            var view = await house.UseAsync<AppealDesk, AppealView?>(desk => desk.ViewAsync(families[1].Number, families[1].Guardian, cancel));
            await house.UseAsync<AppealAnswers, AppealProblem?>(answers => answers.AnswerAsync(
                view!.Open!.Id, AppealOutcome.NotUpheld,
                "我们重新核对了名单、类别和派位号码，次序没有算错：类别相同，先比日期，再比号码。您可以在结果页自己重新计算。", bureau, cancel));
        }

        return families.Count;
    }

    /// <summary>Some families rate handing in and the result.</summary>
    /// <returns>How many ratings stand.</returns>
    public static async Task<int> RateAsync(DemoHouse house, DemoSeason season, CancellationToken cancel)
    {
        var taken = 0;
        foreach (var (number, guardian) in await FamiliesAsync(house, season.Season, Raters, cancel))
        {
            var (grade, reason, words) = (taken % 12) switch
            {
                0 => (RatingGrade.Bad, "unreachable", "热线打了三次都占线。"),
                1 => (RatingGrade.Fair, "unclear", ""),
                < 6 => (RatingGrade.Good, "plain", ""),
                _ => (RatingGrade.VeryGood, "quick", taken % 12 == 7 ? "不用请假跑一趟，挺好。" : ""),
            };
            var rated = await house.UseAsync<RatingDesk, RatingTaken>(desk =>
                desk.RateAsync(number, guardian, RatingStage.Submitted, grade, [reason], words, cancel));
            taken += rated == RatingTaken.Done ? 1 : 0;
        }

        return taken;
    }

    // From the end of the list: the first families are those a visitor signs in as, and their seats should be theirs to confirm.
    private static Task<List<(string Number, Account Guardian)>> FamiliesAsync(DemoHouse house, Season season, int most, CancellationToken cancel) =>
        house.UseAsync<EnrollContext, List<(string, Account)>>(async context =>
        {
            var rows = await (
                from application in context.Applications.AsNoTracking()
                join guardian in context.Users.AsNoTracking() on application.GuardianId equals guardian.Id
                where application.SeasonId == season.Id && application.State == ApplicationState.Approved
                orderby application.Number descending
                select new { application.Number, Guardian = guardian }).Take(most).ToListAsync(cancel);
            return [.. rows.Select(row => (row.Number, row.Guardian))];
        });
}
