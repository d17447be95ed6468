using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.Web.Pages.Parents.Apply;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Apply;

/// <summary>A site under one of the sample rulebooks on a day of its window, with drafts that state everything it asks for.</summary>
public sealed class RuledSite : IAsyncDisposable
{
    private RuledSite(ParentSite site) => Site = site;

    public ParentSite Site { get; }

    public FormFrame Frame { get; private set; } = null!;

    private Season Season { get; set; } = null!;

    public static async Task<RuledSite> OpenAsync(string rulebook)
    {
        var site = new ParentSite
        {
            Change = plan => plan with
            {
                RulebookText = Promoting(rulebook, ParentSite.Rulebook(rulebook)).Replace($"\"countyCode\": \"{CountyOf(rulebook)}\"", "\"countyCode\": \"140105\"", StringComparison.Ordinal)
                    .Replace("\"publicChoices\": {\n    \"max\": 1", "\"publicChoices\": {\n    \"max\": 2", StringComparison.Ordinal),
                // Xi'an places by distance: such a plan names the way from every community to every school.
                Communities = [.. plan.Communities.Select(community => community with { Distances = plan.Schools.ToDictionary(school => school.Code, _ => 500) })],
                Schools = [.. plan.Schools.Select(school => school.IsPrivate || !rulebook.StartsWith("taiyuan", StringComparison.Ordinal) ? school : school with { Feeders = ["F1"], BoardingSeats = 30 })],
            },
            Settings =
            [
                "--RecordChecks:birth-certificate:Connected", "true", "--RecordChecks:birth-certificate:BaseAddress", "http://127.0.0.1:9/",
                "--RecordChecks:birth-certificate:KeyId", "test", "--RecordChecks:birth-certificate:Secret", "0123456789abcdef0123456789abcdef",
            ],
        };
        await site.InitializeAsync();
        var ruled = new RuledSite(site);
        (await site.AskAsync<EnrollContext, bool>(context => context.Seasons.AnyAsync())).ShouldBeTrue($"the plan under {rulebook} was not taken");
        ruled.Season = await site.AskAsync<EnrollContext, Season>(context => context.Seasons.SingleAsync());
        var calendar = (await site.AskAsync<SeasonRules, Rulebook>(rules => Task.FromResult(rules.Of(ruled.Season)))).Calendar;
        site.Clock.MoveTo(new DateTimeOffset(calendar.ApplicationOpens.AddDays(1), TimeSpan.FromHours(8)));
        ruled.Frame = await site.AskAsync<ApplicationDesk, FormFrame>(desk => desk.FrameAsync(ruled.Season));
        return ruled;
    }

    public ValueTask DisposeAsync() => new(Site.DisposeAsync());

    /// <summary>Puts a draft on the server as if it had been typed, and signs its guardian in.</summary>
    public async Task<(Family Family, Guid Draft)> DraftAsync(string mobile, ApplicationForm form)
    {
        var family = await Site.SignInAsync(mobile);
        var guardian = await Site.AskAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber(mobile)));
        var draft = await Site.AskAsync<DraftDesk, Guid>(desk => desk.StartAsync(guardian, Season, form));
        return (family, draft);
    }

    /// <summary>What a draft states now.</summary>
    public async Task<ApplicationForm> FormAsync(string mobile, Guid draft)
    {
        var guardian = await Site.AskAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber(mobile)));
        return (await Site.AskAsync<DraftDesk, OpenDraft?>(desk => desk.FindAsync(draft, guardian.Id)))!.Form;
    }

    /// <summary>The pages of a family, in order.</summary>
    public IReadOnlyList<ApplyStep> Steps(ApplicationForm form) => new ApplyRoute(form, Frame, HasMultiples: true).Steps;

    /// <summary>Forms that together show every page that the rulebook has.</summary>
    public IEnumerable<ApplicationForm> Forms()
    {
        var own = Local();
        yield return own;
        yield return own with
        {
            Home = new HomePart(HomeKind.None, null, [], null, null),
            Lease = new LeasePart(LeaseForm.Market, "BA20230012345", "师范街 9 号", ParentSite.TwoSchools),
        };
        var permit = own with
        {
            Household = new HouseholdPart(false, "88001", "河南省林州市 1 号", null),
            Permit = new PermitPart("JZZ14010523", "北张村 12 号", ParentSite.TwoSchools),
            Work = new WorkPart(WorkKind.Licence, "芳芳小吃店", "92140105MA0K12345X"),
        };
        yield return permit;
        yield return permit with { Child = new ChildPart("陈小文", "H12345678", IdDocumentKind.HongKongMacaoTravelPermit, Born) };
    }

    private DateOnly Born => Frame.Rulebook.Age.On.AddYears(-Frame.Rulebook.Age.Years).AddDays(-100);

    private ApplicationForm Local() => new()
    {
        Child = new ChildPart("张小明", MadeUpId.Born(Born)),
        Guardian = new GuardianPart("张大明", MadeUpId.Adult(), GuardianRelation.Father),
        Household = new HouseholdPart(true, "005012345", "师范街 8 号", ParentSite.TwoSchools),
        Home = new HomePart(HomeKind.Own, "晋（2019）太原市不动产权第0012345号", [new OwnerPart("张大明", MadeUpId.Adult())], "师范街 8 号 301", ParentSite.TwoSchools),
        Residing = new ResidingPart("RH14010599", "北张村 3 号", ParentSite.TwoSchools),
        Work = new WorkPart(WorkKind.Insured, "太原甲公司", null),
        Sibling = new SiblingPart("张大妞", MadeUpId.Born(Born.AddYears(-3)), "S1"),
        PreviousSchool = new PreviousSchoolPart("F1", "G140105201803270012"),
        Preference = Frame.Rulebook.PreferenceGroups is [var group, ..] ? new PreferencePart(group.Code, "YD2023001") : null,
        Disability = new DisabilityPart("14010520180327001243"),
        Choices = new ChoicesPart("P1", ["S1", "S2"], false) { Boards = Frame.BoardingSchools.Count > 0 ? true : null, Stratum = RulebookNeeds.ChosenStrata(Frame.Rulebook) is [var stratum, ..] ? stratum.Code : null },
    };

    private static string CountyOf(string rulebook) => rulebook.Split('-')[0] switch
    {
        "shanghai" => "310104", "xian" => "610113", "shenzhen" => "440309", "changzhi" => "140403", _ => "140105",
    };

    // No sample leads from one school to another: Taiyuan's is given such a rule, so that the page stands somewhere.
    private static string Promoting(string rulebook, string text) => rulebook.StartsWith("taiyuan", StringComparison.Ordinal)
        ? text.Replace("  \"multiples\": {", "  \"promotion\": {\n    \"mode\": \"rightToSeat\",\n    \"clause\": \"TY-multiples\"\n  },\n  \"multiples\": {", StringComparison.Ordinal)
        : text;
}
