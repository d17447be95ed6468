using Xunit.Abstractions;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>Every page that a family may see, in every state that can be made, held to the points of docs/page-points.md.</summary>
public sealed class PageWalkTests(PageWalk walk, ITestOutputHelper output) : IClassFixture<PageWalk>
{
    private const int MostBytes = 60 * 1024, MostHtml = 14 * 1024, MostRequests = 6;

    // Pages that no family walks to, each with the reason.
    private static readonly Dictionary<string, string> _notWalked = new(StringComparer.Ordinal)
    {
        ["/Results/Bundle"] = "answers with a file",
        ["/Parents/Cases/Notice"] = "answers with a file",
        ["/Parents/Photographs/Show"] = "answers with a picture",
        ["/Parents/Supplements/Slices"] = "takes the pieces of a photograph from a script",
        ["/Accounts/Province"] = "leads on to the province's own page",
        ["/Parents/Apply/HouseholdLookUp"] = "needs a guardian whom the province has proven; its journey looks at it",
        ["/Parents/Apply/Boarding"] = "not measured yet: no county that is walked through has boarding places",
        ["/Parents/Cases/Family"] = "leads on to the page about the draft's family",
        ["/Demo/Clock"] = "has an address only where a rehearsal moves its clock",
        ["/Design/Index"] = "has an address only in development",
        ["/Design/Shown"] = "has an address only in development",
        ["/Accounts/EnterCode"] = "needs a code that was sent; the journeys look at it",
    };

    [Fact]
    public void Every_page_is_reached() => walk.Pages.Except(walk.Visited).Except(_notWalked.Keys).ShouldBeEmpty();

    [Fact]
    public void Every_state_is_reached()
    {
        output.WriteLine($"{walk.Looked} looks at {walk.Visited.Count} pages");
        Of("P0").ShouldBeEmpty();
    }

    [Fact]
    public void Each_page_has_one_heading_a_title_of_its_own_and_its_language() => Of("P3").ShouldBeEmpty();

    [Fact]
    public void Axe_finds_no_fault() => Of("P6").ShouldBeEmpty();

    [Fact]
    public void No_page_scrolls_sideways() => Of("P7").ShouldBeEmpty();

    [Fact]
    public void What_is_pressed_and_read_is_large_enough() => Of("P8").ShouldBeEmpty();

    [Fact]
    public void Errors_have_the_readers_attention_and_lead_to_their_fields() => Of("P9").ShouldBeEmpty();

    [Fact]
    public void Fields_say_what_the_telephone_may_fill_in() => Of("P11").ShouldBeEmpty();

    [Fact]
    public void Help_is_in_the_same_place() => Of("P25").ShouldBeEmpty();

    [Fact]
    public void A_first_view_is_light()
    {
        foreach (var weight in walk.Weights.OrderByDescending(weight => weight.Bytes).Take(5))
        {
            output.WriteLine($"{weight.Bytes} bytes, html {weight.Html}, {weight.Requests} requests: {weight.Stop.Page} ({weight.Stop.State})");
        }

        walk.Weights.Where(weight => weight.Bytes > MostBytes || weight.Html > MostHtml || weight.Requests > MostRequests || weight.Fonts > 0)
            .Select(weight => $"{weight.Bytes} bytes, html {weight.Html}, {weight.Requests} requests, {weight.Fonts} fonts: {weight.Stop.Page} ({weight.Stop.State})")
            .ShouldBeEmpty();
    }

    private List<string> Of(string point) => [.. walk.Faults.Where(fault => fault.StartsWith(point + " ", StringComparison.Ordinal))];
}
