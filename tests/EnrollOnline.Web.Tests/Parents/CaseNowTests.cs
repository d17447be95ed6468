using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Parents.Cases;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>P18: whatever the state and the part of the calendar, a family reads what happens now, in both languages.</summary>
public sealed class CaseNowTests
{
    private static readonly Texts Texts = new();

    [Fact]
    public void Every_state_in_every_phase_has_its_words_in_both_languages()
    {
        var keys = Standings().Select(CaseNow.KeyOf).ToHashSet();

        keys.Count.ShouldBe(26, string.Join(" ", keys.Order()));
        foreach (var key in keys)
        {
            string[] needed = CaseNow.PageOf(key) is null ? ["title", "text"] : ["title", "text", "act"];
            foreach (var end in needed)
            {
                Texts.Chinese.Keys.ShouldContain($"parents.now.{key}.{end}");
                Texts.English.Keys.ShouldContain($"parents.now.{key}.{end}");
            }
        }

        Texts.Chinese.Keys.Where(key => key.StartsWith("parents.now.", StringComparison.Ordinal) && key.EndsWith(".title", StringComparison.Ordinal))
            .Select(key => key["parents.now.".Length..^".title".Length]).ShouldBe(keys, ignoreOrder: true, "words that nobody ever reads");
    }

    [Theory]
    [InlineData(ApplicationState.Submitted, SeasonPhase.Applications, SeasonState.Open, "checking")]
    [InlineData(ApplicationState.WithOfficer, SeasonPhase.Review, SeasonState.Open, "with-officer")]
    [InlineData(ApplicationState.Approved, SeasonPhase.Review, SeasonState.Open, "approved")]
    [InlineData(ApplicationState.Approved, SeasonPhase.Review, SeasonState.Frozen, "listed")]
    [InlineData(ApplicationState.WithOfficer, SeasonPhase.Review, SeasonState.Frozen, "listed-open")]
    [InlineData(ApplicationState.Approved, SeasonPhase.Review, SeasonState.Placed, "drawn")]
    [InlineData(ApplicationState.Refused, SeasonPhase.Confirmation, SeasonState.Published, "refused-over")]
    [InlineData(ApplicationState.Withdrawn, SeasonPhase.Review, SeasonState.Frozen, "withdrawn")]
    public void What_is_told_first_follows_the_case(ApplicationState state, SeasonPhase phase, SeasonState season, string key) =>
        CaseNow.KeyOf(new Standing(state, phase, season)).ShouldBe(key);

    [Fact]
    public void An_offer_that_can_be_answered_comes_before_everything_else() =>
        CaseNow.KeyOf(new Standing(ApplicationState.Approved, SeasonPhase.Confirmation, SeasonState.Published)
        {
            Offer = OfferState.Offered, CanAnswer = true, WasPlaced = true, MakeUpOpen = true,
        }).ShouldBe("offered");

    private static IEnumerable<Standing> Standings() =>
        from state in Enum.GetValues<ApplicationState>()
        from phase in Enum.GetValues<SeasonPhase>()
        from season in Enum.GetValues<SeasonState>()
        from offer in Enum.GetValues<OfferState>().Select(one => (OfferState?)one).Append(null)
        from flags in Enumerable.Range(0, 1 << 6)
        select new Standing(state, phase, season)
        {
            Offer = offer, Parked = Has(flags, 0), CanMend = Has(flags, 1), IsAsked = Has(flags, 2), CanAppeal = Has(flags, 2), CanAnswer = Has(flags, 3),
            KeptBySilence = Has(flags, 4), WasPlaced = Has(flags, 5), MakeUpOpen = Has(flags, 0), AppealOpen = Has(flags, 1),
        };

    private static bool Has(int flags, int bit) => (flags & (1 << bit)) != 0;
}
