using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.HomeSeats;

public sealed class HomeSeatTests
{
    private const string Shanghai = "shanghai-2026-primary";
    private static readonly string Stranger = Family.Id("19900101", 2);

    [Theory, ClassData(typeof(EngineData))]
    public async Task Listed_home_of_another_family_goes_to_a_person_and_ones_own_stays(string engine)
    {
        await using var room = await MovedRules.OpenAsync(Shanghai, engine);
        var (locked, own, free, early) = (Local(room), Local(room), Local(room), Local(room));
        await TakeInAsync(room, $"""
            不动产权证号,入学年份,监护人证件号码
            {locked.Certificate},2023,{Stranger}
            {own.Certificate.Replace('(', '（').Replace(')', '）')},2023,{own.GuardianId};{Stranger}
            {early.Certificate},2021,{Stranger}
            """);
        var (first, second, third, fourth) = (
            await room.FileAsync(locked, MovedRules.Plain), await room.FileAsync(own, MovedRules.Plain), await room.FileAsync(free, MovedRules.Plain), await room.FileAsync(early, MovedRules.Plain));

        await room.ReviewAsync();

        (await room.CaseAsync(first.Number)).OfficerReason.ShouldBe("seat-used:property");
        (await room.CaseAsync(second.Number)).CategoryCode.ShouldBe("A");
        (await room.CaseAsync(third.Number)).CategoryCode.ShouldBe("A");
        (await room.CaseAsync(fourth.Number)).CategoryCode.ShouldBe("A");
        StoredFacts.Read((await room.CaseAsync(second.Number)).FactsText)!.Property.Value!.LastSeat.ShouldBe(new SeatUse(2023, true));
    }

    [Theory]
    [InlineData(true, "A")]
    [InlineData(false, "E")]
    public async Task Officer_says_whether_the_seat_was_the_familys_own(bool ofFamily, string category)
    {
        await using var room = await MovedRules.OpenAsync(Shanghai);
        var family = Local(room);
        await TakeInAsync(room, $"certificateNumber,year,guardianIdNumbers\n{family.Certificate},2023,{Stranger}");
        var filed = await room.FileAsync(family, MovedRules.Plain);
        await room.ReviewAsync();
        var revision = (await room.CaseAsync(filed.Number)).Revision;
        var papers = new PaperDetails(Since: new DateOnly(2019, 5, 6)) { SeatOfFamily = ofFamily };

        var act = await room.AtDeskAsync(ReviewRoom.Officer(), desk => desk.ConfirmFactAsync(
            filed.Number, new FactRuling(FactName.Property, RulingBasis.Papers, papers), "看过出生证", ReviewRoom.Officer(), revision));

        act.ShouldBeOfType<OfficerAct.Done>().Verdict.ShouldBeOfType<Admissions.Categories.CategoryVerdict.Placed>().Code.ShouldBe(category);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task List_taken_in_twice_stays_one_and_a_later_one_replaces_what_it_names(string engine)
    {
        await using var room = await MovedRules.OpenAsync(Shanghai, engine);
        var family = room.NextFamily();
        var list = $"certificateNumber,year,guardianIdNumbers\n{family.Certificate},2023,{Stranger}\n{family.Certificate},2023,{family.GuardianId}\nX2,2022,{Stranger}";

        (await TakeInAsync(room, list)).ShouldBeOfType<SeatImport.Done>().Changed.ShouldBe(2);
        (await TakeInAsync(room, list)).ShouldBeOfType<SeatImport.Done>().Changed.ShouldBe(0);
        (await TakeInAsync(room, $"certificateNumber,year,guardianIdNumbers\n{family.Certificate},2023,{Stranger}")).ShouldBeOfType<SeatImport.Done>().Changed.ShouldBe(1);

        var rows = await room.QueryAsync(context => context.HomeSeats.OrderBy(row => row.Year).ToListAsync());
        rows.Select(row => row.Year).ShouldBe([2022, 2023]);
        rows.ShouldAllBe(row => !row.FamilyIndexes.Contains(Stranger) && !row.HomeIndex.Contains("X2") && row.FamilyIndexes.Split(' ').Length == 1);
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_named_by_line_and_reason_and_the_others_stand()
    {
        await using var room = await MovedRules.OpenAsync(Shanghai);

        var done = (await TakeInAsync(room, $"""
            certificateNumber,year,guardianIdNumbers
            ,2023,{Stranger}
            X1,二三,{Stranger}
            X1,2099,{Stranger}
            X1,2023,140105199001010020
            X1,2023,
            X1,2023,{Stranger}
            """)).ShouldBeOfType<SeatImport.Done>();

        done.Problems.Select(problem => (problem.Line, problem.Column)).ShouldBe(
            [(2, "certificateNumber"), (3, "year"), (4, "year"), (5, "guardianIdNumbers"), (6, "guardianIdNumbers")]);
        (done.Seats, done.Changed).ShouldBe((1, 1));
        (await TakeInAsync(room, "name,year\nX,2023")).ShouldBe(new SeatImport.Refused("bad-header", "certificateNumber guardianIdNumbers"));
        (await TakeInAsync(room, "")).ShouldBe(new SeatImport.Refused("empty", ""));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Seats_confirmed_here_are_noted_once_and_those_given_up_are_not(string engine)
    {
        await using var room = await MovedRules.OpenAsync(Shanghai, engine);
        var (kept, left) = (Local(room), Local(room));
        var (confirmed, givenUp) = (await room.FileAsync(kept, MovedRules.Plain), await room.FileAsync(left, MovedRules.Plain));
        (await room.ReviewAsync()).Approved.ShouldBe(2);
        await OfferAsync(room, confirmed.Number, OfferState.Confirmed);
        await OfferAsync(room, givenUp.Number, OfferState.GivenUp);
        await room.QueryAsync(context => context.Seasons.ExecuteUpdateAsync(row => row.SetProperty(season => season.State, SeasonState.Published)));

        (await room.House.UseAsync<SeatsTaken, int>(taken => taken.NoteAsync(ReviewRoom.CountyCode))).ShouldBe(1);
        (await room.House.UseAsync<SeatsTaken, int>(taken => taken.NoteAsync(ReviewRoom.CountyCode))).ShouldBe(1);

        var row = await room.QueryAsync(context => context.HomeSeats.SingleAsync());
        (row.Year, row.Origin).ShouldBe((2026, "140105-2026-primary"));
        var next = new Season { CountyCode = ReviewRoom.CountyCode, Code = "next", Year = 2027, Stage = Stage.Primary, RulebookText = "", RulebookHash = "" };
        var rules = PreChecks.SampleRules.Of(Shanghai);
        var sibling = kept.Form with { Child = new("李小妹", Family.Id("20210101", 640)) };
        var buyer = kept.Form with { Guardian = new("张三", Stranger, GuardianRelation.Father), Home = kept.Form.Home! with { Owners = [new("张三", Stranger)] } };
        var (own, other, never) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var last = await room.House.UseAsync<HomeSeatBook, IReadOnlyDictionary<Guid, SeatUse>>(book =>
            book.LastAsync(next, rules, [(own, sibling), (other, buyer), (never, left.Form)]));
        (last[own], last[other], last.ContainsKey(never)).ShouldBe((new SeatUse(2026, true), new SeatUse(2026, false), false));
        next = new Season { CountyCode = ReviewRoom.CountyCode, Code = "junior", Year = 2027, Stage = Stage.Junior, RulebookText = "", RulebookHash = "" };
        (await room.House.UseAsync<HomeSeatBook, IReadOnlyDictionary<Guid, SeatUse>>(book => book.LastAsync(next, rules, [(other, buyer)]))).ShouldBeEmpty();
    }

    private static Family Local(ReviewRoom room) => room.NextFamily() with { Born = MovedRules.Born(Shanghai) };

    private static async Task<SeatImport> TakeInAsync(ReviewRoom room, string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, text);
            return await room.House.UseAsync<HomeSeatList, SeatImport>(list => list.TakeInAsync(ReviewRoom.CountyCode, Stage.Primary, path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task<int> OfferAsync(ReviewRoom room, string number, OfferState state) => room.QueryAsync(async context =>
    {
        var row = await context.Applications.SingleAsync(one => one.Number == number);
        context.Offers.Add(new Offer
        {
            CountyCode = row.CountyCode, SeasonId = row.SeasonId, ApplicationId = row.Id, SchoolCode = "S1", State = state,
            DueAt = room.House.Clock.GetUtcNow(), NoticeCode = number,
        });
        return await context.SaveChangesAsync();
    });
}
