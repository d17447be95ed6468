using System.IO.Compression;
using System.Net;
using EnrollOnline.Web.Tests.Parents;

namespace EnrollOnline.Web.Tests.Seasons;

/// <summary>What a family reads before it signs in, over HTTP and without scripts.</summary>
public sealed class GuidePageTests(ParentSite site) : IClassFixture<ParentSite>
{
    private const string Season = "/seasons/" + ParentSite.SeasonCode;

    public static TheoryData<string> Addresses =>
    [
        "/", "/help", "/counties/140105", Season + "/papers", Season + "/papers?situation=own-home", Season + "/papers?situation=grandparents",
        Season + "/papers?situation=no-certificate", Season + "/papers?situation=tenant", Season + "/papers?situation=migrant",
        Season + "/papers?situation=licence", Season + "/papers?situation=twins", Season + "/papers?situation=disabled", Season + "/schools",
        Season + "/rules", Season + "/zones", Season + "/zones?place=%E5%B8%88%E8%8C%83%E8%A1%97", Season + "/zones?community=" + ParentSite.TwoSchools,
        Season + "/pre-check", Season + "/pre-check?birth=in-time", Season + "/pre-check?birth=next-year", Season + "/what-if", Season + "/what-if?category=B",
    ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_is_open_to_all_complete_in_both_languages_and_light(string address)
    {
        using var stranger = new Family(site.Address);
        var pages = new List<string>();
        foreach (var culture in (string[])["zh-CN", "en"])
        {
            var page = await stranger.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "culture=" + culture);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Heading.ShouldNotBeNullOrWhiteSpace();
            // A key that has no text is shown as it is.
            page.Document.Body!.TextContent.ShouldNotMatch(@"\b(seasons|counties|home|help|layout)\.[a-z-]+(\.[a-z-]+)*\b");
            Compressed(page.Document.DocumentElement.OuterHtml).ShouldBeLessThanOrEqualTo(14 * 1024, address);
            page.Document.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img").Length.ShouldBeLessThanOrEqualTo(5, "with the page itself six requests");
            pages.Add(page.Heading);
        }

        pages[0].ShouldNotBe(pages[1]);
    }

    [Theory]
    [InlineData("/counties/999999")]
    [InlineData("/seasons/nowhere/pre-check")]
    [InlineData(Season + "/zones?community=999999999999")]
    [InlineData(Season + "/papers?situation=nothing")]
    public async Task What_there_is_not_is_not_found(string address)
    {
        using var stranger = new Family(site.Address);

        (await stranger.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_county_page_tells_the_clock_the_days_left_and_what_is_compared()
    {
        using var stranger = new Family(site.Address);

        var page = await stranger.GetAsync("/counties/140105");

        page.Text.ShouldContain("2024年7月10日 10:00");
        page.Text.ShouldContain("还有 2 天");
        page.Text.ShouldContain("公安：户口登记");
        page.Text.ShouldContain("市场监管：营业执照");
        page.Text.ShouldNotContain("残联", Case.Sensitive, "no rule of this county rests on it");
        (await stranger.GetAsync("/")).Document.QuerySelector("a[href='/counties/140105']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Estates_and_road_numbers_offer_their_community_and_the_zone_has_a_map()
    {
        var place = new ParentSite
        {
            Change = plan => plan with
            {
                Communities = [.. plan.Communities.Select((community, at) => community with
                {
                    Estates = [$"学府{at + 1}号院"], Roads = [new("考古路", (at * 100) + 1, (at + 1) * 100)],
                    Outline = [new(at, 0), new(at + 1, 0), new(at + 1, 1), new(at, 1)],
                })],
                Schools = [.. plan.Schools.Select(school => school with { Spot = new(0.5, 0.5) })],
            },
        };
        await place.InitializeAsync();
        using var stranger = new Family(place.Address);

        var estate = await stranger.GetAsync(Season + "/zones?place=" + Uri.EscapeDataString("学府2号院"));
        var number = await stranger.GetAsync(Season + "/zones?place=" + Uri.EscapeDataString("考古路 150 号"));
        var outside = await stranger.GetAsync(Season + "/zones?place=" + Uri.EscapeDataString("考古路 99999 号"));
        var zone = await stranger.GetAsync(Season + "/zones?community=" + ParentSite.TwoSchools);

        estate.Document.QuerySelector(".eo-ways__link")!.GetAttribute("href")!.ShouldContain(ParentSite.TwoSchools);
        number.Document.QuerySelector(".eo-ways__link")!.GetAttribute("href")!.ShouldContain(ParentSite.TwoSchools);
        number.Text.ShouldContain("考古路 101—200 号");
        outside.Text.ShouldContain("公布的号段里没有");
        zone.Document.QuerySelectorAll("svg polygon.eo-map__chosen").Length.ShouldBe(1);
        zone.Document.QuerySelectorAll("svg text").Length.ShouldBe(2);
        zone.Document.QuerySelector("svg title")!.TextContent.ShouldNotBeNullOrWhiteSpace();
        await place.DisposeAsync();
    }

    [Fact]
    public async Task A_family_is_led_through_the_pre_check_and_may_change_an_answer()
    {
        using var stranger = new Family(site.Address);
        var page = await stranger.GetAsync(Season + "/pre-check");
        foreach (var (heading, answer) in ((string, string)[])
                 [("什么时候出生", "in-time"), ("户口在哪里", "here"), ("什么时候迁来", "by-1"), ("同一本户口簿", "yes"), ("谁的房子", "grandparent"), ("多少份额", "all"), ("什么时候登记", "by-1")])
        {
            page.Heading.ShouldContain(heading);
            page.Document.QuerySelectorAll("input[type=radio][checked]").ShouldBeEmpty("nothing is chosen for the family");
            page = await AnswerAsync(stranger, page, answer);
        }

        page.Heading.ShouldContain("预判结果");
        page.Text.ShouldContain("第 2 类：单有户籍或单有住房");
        page.Text.ShouldContain("TY-household");
        page = await stranger.GetAsync(page.Document.QuerySelectorAll(".govuk-summary-list__actions a")[4].GetAttribute("href")!);
        page.Heading.ShouldContain("谁的房子");
        page = await AnswerAsync(stranger, page, "guardian");
        page = await AnswerAsync(stranger, page, "all");
        page = await AnswerAsync(stranger, page, "by-1");
        page.Text.ShouldContain("第 1 类：房户一致");
        page.Address.Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("birth=next-year", "请在 2025 年报名")]
    [InlineData("birth=in-time&household=here&entered=by-1&with-guardian=yes&home=no-certificate", "现在还说不准")]
    [InlineData("birth=in-time&household=elsewhere&residence-permit=meets-1&contract=yes&social-insurance=meets-1", "第 4 类：随迁子女")]
    [InlineData("birth=in-time&household=elsewhere&residence-permit=none", "第 5 类：统筹安排")]
    public async Task Answers_give_what_the_rules_say_or_an_honest_doubt(string answers, string expected)
    {
        using var stranger = new Family(site.Address);

        (await stranger.GetAsync($"{Season}/pre-check?{answers}")).Text.ShouldContain(expected);
    }

    [Fact]
    public async Task A_question_left_out_is_asked_again_with_a_reason()
    {
        using var stranger = new Family(site.Address);

        var page = await stranger.GetAsync(Season + "/pre-check?birth=in-time&ask=household");

        page.Document.Title.ShouldStartWith("错误：");
        page.Errors.ShouldHaveSingleItem();
        page.Heading.ShouldContain("户口在哪里");
    }

    [Fact]
    public async Task Nothing_of_a_pre_check_is_kept_and_no_cookie_is_needed()
    {
        using var bare = new HttpClient(new HttpClientHandler { UseCookies = false });

        using var answer = await bare.GetAsync(new Uri(site.Address, Season + "/pre-check?birth=in-time&household=elsewhere"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task An_address_offers_communities_and_settles_nothing_by_itself()
    {
        using var stranger = new Family(site.Address);

        var found = await stranger.GetAsync(Season + "/zones?place=" + Uri.EscapeDataString("北张村3排2号"));
        found.Document.QuerySelectorAll("#candidates a").ShouldHaveSingleItem().TextContent.ShouldContain("北张");
        found.Text.ShouldNotContain("北营实验小学");

        var zone = await stranger.GetAsync(found.Document.QuerySelector("#candidates a")!.GetAttribute("href")!);
        zone.Text.ShouldContain("坞城路小学");
        zone.Text.ShouldContain("北营实验小学");
        zone.Text.ShouldContain("今年计划招 180 人");
        zone.Text.ShouldContain("不画地图");
    }

    [Fact]
    public async Task The_script_asks_for_the_list_alone()
    {
        using var stranger = new Family(site.Address);

        var part = await stranger.GetAsync(Season + "/zones?part=list&place=" + Uri.EscapeDataString("师范"));

        part.Document.QuerySelector("h1").ShouldBeNull();
        part.Document.QuerySelectorAll("a").ShouldHaveSingleItem().GetAttribute("href").ShouldEndWith("community=" + ParentSite.OneSchool);
    }

    [Fact]
    public async Task Losing_a_private_draw_is_shown_with_the_rule_and_the_seats()
    {
        using var stranger = new Family(site.Address);

        var page = await stranger.GetAsync(Season + "/what-if?category=B");

        page.Document.QuerySelectorAll(".eo-queue__row--you").ShouldHaveSingleItem().TextContent.ShouldContain("第 2 类");
        page.Text.ShouldContain("不参加学区学校的第一轮录取");
        page.Text.ShouldContain("晨光学校：45 个学位");
        page.Text.ShouldContain("TY-private-losers");
    }

    private static Task<SeenPage> AnswerAsync(Family family, SeenPage page, string answer)
    {
        var form = page.Document.QuerySelector("main form")!;
        form.GetAttribute("method").ShouldBe("get");
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");
        return family.GetAsync($"{form.GetAttribute("action")}?{string.Join('&', fields)}&Answer={answer}");
    }

    private static int Compressed(string html)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(html));
        }

        return (int)bytes.Length;
    }
}
