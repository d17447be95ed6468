using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.EndToEnd.Tests.Houses;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>From the end of applications to the last make-up seat; each day is walked when it comes.</summary>
internal static class ResultStops
{
    private static readonly string[] _children = ["agrees", "compared", "parked", "taken", "confirmed", "given-up", "silent", "seatless", "hopeful"];

    public static async Task WalkAsync(Walk walk, Town town, House house)
    {
        await ClosedAsync(walk, town, house);
        await PublishAsync(town, house);
        walk.Forget();
        await walk.VisitAsync([.. PublicAfter(house), .. await FirstDaysAsync(town, house)]);
        await walk.VisitAsync(await LastDaysAsync(walk, town, house));
    }

    private static async Task ClosedAsync(Walk walk, Town town, House house)
    {
        house.ItIs(house.Rulebook.Calendar.ApplicationCloses.AddHours(1));
        walk.Forget();
        var (draft, mobile) = town.Drafts["full"];
        await walk.VisitAsync(
        [
            new("/Index", "applications closed", "/"),
            new("/Parents/Apply/Closed", "closed", $"/parents/apply/closed/{draft}", mobile),
            new("/Parents/Apply/Start", "closed", $"/parents/apply/start/{house.Season.Code}", mobile),
            CaseStops.On(town, "certificate", "Index", "", "applications closed"),
            CaseStops.On(town, "certificate", "Revise", "/revise", "applications closed"),
        ]);
    }

    private static async Task PublishAsync(Town town, House house)
    {
        house.ItIs(house.Rulebook.Calendar.SupplementCloses.AddHours(1));
        await town.ReviewAsync();
        foreach (var name in (string[])["certificate", "owner", "months", "asked"])
        {
            await town.ActAsync(name, (desk, officer, seen) => desk.RefuseAsync(town.Cases[name].Number, "TY-age", "家长没有补充材料。", officer, seen));
        }

        house.ItIs(house.Rulebook.Calendar.ResultsPublished.AddMinutes(1));
        var bureau = await town.StaffAsync(house.Bureau);
        var season = house.Season.Id;
        foreach (var act in (Func<CeremonyDesk, Task<CeremonyResult>>[])
            [desk => desk.FreezeAsync(season, bureau), desk => desk.DrawAsync(season, ["3", "1"], bureau), desk => desk.PlaceAsync(season, bureau), desk => desk.PublishAsync(season, bureau)])
        {
            (await house.UseAsync(act)).ShouldBeOfType<CeremonyResult.Done>();
        }
    }

    private static IEnumerable<Stop> PublicAfter(House house) =>
    [
        new("/Index", "results out", "/"),
        new("/Results/Index", "published", "/results"),
        new("/Results/Season", "published", $"/results/{house.Season.Code}"),
        new("/Counties/Index", "results out", $"/counties/{house.Season.CountyCode}"),
        new("/Seasons/Schools", "results out", $"/seasons/{house.Season.Code}/schools"),
    ];

    // Who has a seat is the lottery's affair: the names are given to the cases once that is known.
    private static async Task<IReadOnlyList<Stop>> FirstDaysAsync(Town town, House house)
    {
        List<(string Number, string Mobile)> seated = [], seatless = [];
        foreach (var child in _children.Select(name => town.Cases[name]))
        {
            var guardian = await town.GuardianAsync(child.Mobile);
            (await house.UseAsync<OfferDesk, OfferFinding>(desk => desk.FindAsync(child.Number, guardian)) is OfferFinding.Seat ? seated : seatless).Add(child);
        }

        seated.Count.ShouldBeGreaterThanOrEqualTo(4);
        seatless.Count.ShouldBeGreaterThanOrEqualTo(2);
        (town.Cases["taken"], town.Cases["confirmed"], town.Cases["given-up"], town.Cases["silent"]) = (seated[0], seated[1], seated[2], seated[3]);
        (town.Cases["seatless"], town.Cases["hopeful"]) = (seatless[0], seatless[1]);
        await AnswerAsync(town, house, "confirmed", (desk, number, guardian) => desk.ConfirmAsync(number, guardian));
        await AnswerAsync(town, house, "given-up", (desk, number, guardian) => desk.GiveUpAsync(number, guardian));
        return
        [
            CaseStops.On(town, "taken", "Index", "", "offered"), CaseStops.On(town, "taken", "Result", "/result", "offered"),
            CaseStops.On(town, "taken", "Confirm", "/confirm"), CaseStops.On(town, "taken", "GiveUp", "/give-up"),
            CaseStops.On(town, "taken", "GiveUp", "/give-up").Refused(),
            CaseStops.On(town, "confirmed", "Index", ""), CaseStops.On(town, "confirmed", "Result", "/result"),
            CaseStops.On(town, "confirmed", "Letter", "/letter"), CaseStops.On(town, "seatless", "AppealWrite", "/appeal/result"),
            CaseStops.On(town, "given-up", "Index", ""), CaseStops.On(town, "given-up", "Result", "/result"),
            CaseStops.On(town, "seatless", "Index", ""), CaseStops.On(town, "seatless", "Result", "/result"),
            CaseStops.On(town, "refused", "Result", "/result"), CaseStops.On(town, "refused", "Index", "", "results out"),
            new("/Parents/Index", "results out", "/parents", town.Cases["confirmed"].Mobile),
        ];
    }

    private static async Task<IReadOnlyList<Stop>> LastDaysAsync(Walk walk, Town town, House house)
    {
        house.ItIs(house.Rulebook.Calendar.ConfirmationCloses.AddMinutes(1));
        walk.Forget();
        var bureau = await town.StaffAsync(house.Bureau);
        (await house.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.OpenRoundAsync(house.Season.Id, bureau, MakeUpDesk.UsualDays))).ShouldBeOfType<MakeUpReply.Done>();
        await walk.VisitAsync(
        [
            CaseStops.On(town, "silent", "Index", "", "lapsed"), CaseStops.On(town, "silent", "Result", "/result", "lapsed"),
            CaseStops.On(town, "hopeful", "Index", "", "may choose"), CaseStops.On(town, "hopeful", "MakeUp", "/make-up"),
            CaseStops.On(town, "hopeful", "MakeUp", "/make-up").Refused(),
        ]);
        var (number, mobile) = town.Cases["hopeful"];
        var guardian = await town.GuardianAsync(mobile);
        var form = (await house.UseAsync<MakeUpForms, MakeUpForm?>(forms => forms.FindAsync(number, guardian))).ShouldNotBeNull();
        await house.UseAsync<MakeUpForms, MakeUpChosen>(forms => forms.ChooseAsync(number, guardian, [form.Schools[0].Code]));
        house.ItIs(house.Rulebook.Calendar.ConfirmationCloses.AddDays(MakeUpDesk.UsualDays).AddMinutes(1));
        walk.Forget();
        (await house.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.RunRoundAsync(house.Season.Id, bureau, MakeUpDesk.UsualDays))).ShouldBeOfType<MakeUpReply.Done>();
        return
        [
            CaseStops.On(town, "hopeful", "Index", "", "make-up seat"), CaseStops.On(town, "hopeful", "Result", "/result", "make-up seat"),
            CaseStops.On(town, "seatless", "Result", "/result", "after the make-up"),
        ];
    }

    private static async Task AnswerAsync(Town town, House house, string name, Func<OfferDesk, string, Casework.Cases.Account, Task<OfferAnswer>> answer)
    {
        var (number, mobile) = town.Cases[name];
        var guardian = await town.GuardianAsync(mobile);
        await house.UseAsync<OfferDesk, OfferAnswer>(desk => answer(desk, number, guardian));
    }
}
