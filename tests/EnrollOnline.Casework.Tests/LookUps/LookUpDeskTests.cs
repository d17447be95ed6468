using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.LookUps;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.LookUps;

public sealed class LookUpDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task What_the_register_holds_comes_back_and_only_what_is_needed_of_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (asked, family) = await AskingAsync(room);

        (await asked.AgreeAsync()).ShouldBe(LookUpWish.Taken);
        (await asked.AgreeAsync()).ShouldBe(LookUpWish.Taken, "a second press is the first");
        (await asked.FindAsync())!.State.ShouldBe(LookUpState.Waiting);
        (await asked.WorkAsync()).ShouldBe(1);

        var found = await asked.FindAsync();
        found!.Found.ShouldBe(new FoundHousehold(true, family.Book, family.Address, ReviewRoom.Home));
        var row = await asked.RowAsync();
        row.QuestionCipher.ShouldBeNull("whom it was asked about is not needed any longer");
        (row.Agreed, row.ConsentText).ShouldBe((true, LookUp.ConsentText));
        System.Text.Encoding.UTF8.GetString(row.AnswerCipher!).ShouldNotContain(family.Book);
    }

    [Fact]
    public async Task Without_a_proven_identity_nobody_is_asked()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (asked, _) = await AskingAsync(room, proven: false);

        (await asked.AgreeAsync()).ShouldBe(LookUpWish.NotOffered);
        (await asked.WorkAsync()).ShouldBe(0);

        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Who_does_not_stand_in_the_childs_book_is_shown_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (asked, _) = await AskingAsync(room, idNumber: Family.Id("19850505", 3));

        await asked.AgreeAsync();
        await asked.WorkAsync();

        (await asked.FindAsync()).ShouldBe(new LookUp(LookUpState.Nothing, room.House.Clock.GetUtcNow(), null));
        (await asked.RowAsync()).AnswerCipher.ShouldBeNull();
    }

    [Fact]
    public async Task Another_name_for_the_child_or_a_child_nobody_knows_gives_the_same_nothing()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (named, _) = await AskingAsync(room, child: child => child with { Name = "王小明" });
        var (unknown, _) = await AskingAsync(room, child: child => child with { IdNumber = Family.Id("20180202", 901) });

        await named.AgreeAsync();
        await unknown.AgreeAsync();
        await named.WorkAsync();

        (await named.FindAsync()).ShouldBe(await unknown.FindAsync());
        (await named.FindAsync())!.State.ShouldBe(LookUpState.Nothing);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_register_that_stays_silent_is_given_up_after_a_minute(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        room.Departments.Faults.Order(RecordSource.HouseholdRegistration, new Fault(FaultKind.Error500));
        var (asked, _) = await AskingAsync(room);
        await asked.AgreeAsync();

        await asked.WorkAsync();
        (await asked.FindAsync())!.State.ShouldBe(LookUpState.Waiting);
        room.House.Clock.Advance(TimeSpan.FromSeconds(58));
        await asked.WorkAsync();

        (await asked.FindAsync())!.State.ShouldBe(LookUpState.Silent);
        (await asked.RowAsync()).QuestionCipher.ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Who_rather_types_while_the_register_thinks_is_not_overtaken(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (asked, _) = await AskingAsync(room);
        await asked.AgreeAsync();

        await asked.DeclineAsync();
        await asked.WorkAsync();

        (await asked.FindAsync())!.State.ShouldBe(LookUpState.Used);
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(0);
    }

    [Fact]
    public async Task No_is_written_down_and_nobody_is_asked()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (asked, _) = await AskingAsync(room);

        await asked.DeclineAsync();

        (await asked.RowAsync()).Agreed.ShouldBeFalse();
        (await asked.WorkAsync()).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_answer_is_gone_after_a_day_and_the_consent_stays(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (asked, _) = await AskingAsync(room);
        await asked.AgreeAsync();
        await asked.WorkAsync();

        await asked.ForgetAsync();
        (await asked.RowAsync()).AnswerCipher.ShouldNotBeNull();
        room.House.Clock.Advance(TimeSpan.FromHours(25));
        await asked.ForgetAsync();

        var row = await asked.RowAsync();
        (row.AnswerCipher, row.Agreed).ShouldBe((null, true));
        (await asked.FindAsync())!.Found.ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_answer_is_gone_once_the_draft_is_handed_in(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (asked, family) = await AskingAsync(room);
        await asked.AgreeAsync();
        await asked.WorkAsync();

        await asked.HandInAsync(family.Form);
        await asked.ForgetAsync();

        (await asked.RowAsync()).AnswerCipher.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_elses_draft_is_not_looked_up()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (asked, _) = await AskingAsync(room);
        var (other, _) = await AskingAsync(room);

        (await (other with { Draft = asked.Draft }).AgreeAsync()).ShouldBe(LookUpWish.NotOffered);
    }

    [Fact]
    public async Task A_register_that_is_not_connected_or_a_book_that_is_typed_already_is_not_asked_for()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite, unconnected: RecordSource.HouseholdRegistration);
        var (unconnected, _) = await AskingAsync(room);
        await using var second = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (typed, family) = await AskingAsync(second);
        var frame = await typed.FrameAsync();

        (await unconnected.AgreeAsync()).ShouldBe(LookUpWish.NotOffered);
        LookUpDesk.Helps(typed.Form, frame).ShouldBeTrue();
        LookUpDesk.Helps(typed.Form with { Household = family.Form.Household }, frame).ShouldBeFalse();
        LookUpDesk.Helps(typed.Form with { Household = new(false, "", "", null) }, frame).ShouldBeFalse("a child registered elsewhere");
        LookUpDesk.Helps(typed.Form with { Child = null }, frame).ShouldBeFalse();
    }

    [Fact]
    public async Task One_account_asks_about_a_few_children_a_day_and_no_more()
    {
        await using var room = await ReviewRoom.OpenAsync(DatabaseEngine.Sqlite);
        var (asked, _) = await AskingAsync(room);
        for (var child = 0; child < LookUpDesk.MostADay; child++)
        {
            (await asked.AgreeAsync()).ShouldBe(LookUpWish.Taken);
            asked = await asked.OtherChildAsync(Family.Id("20180303", 910 + child));
        }

        (await asked.AgreeAsync()).ShouldBe(LookUpWish.TooMany);
    }

    private static async Task<(Asking Asked, Family Family)> AskingAsync(
        ReviewRoom room, bool proven = true, string? idNumber = null, Func<ChildPart, ChildPart>? child = null)
    {
        var family = room.NextFamily();
        family.Records(room.Registers);
        var mobile = new MobileNumber($"1380000{family.Number:D4}");
        var account = proven
            ? (await room.House.UseAsync<ProvinceAccounts, ProvinceSignIn>(accounts => accounts.SignInAsync(
                new ProvincePerson($"s{family.Number}", mobile, "李大明", idNumber ?? family.GuardianId, "L3", LevelAccepted: true)))).Account
            : await room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(mobile));
        var form = new ApplicationForm { Child = (child ?? (same => same))(family.Form.Child!) };
        return (await Asking.StartAsync(room, account, form), family);
    }
}
