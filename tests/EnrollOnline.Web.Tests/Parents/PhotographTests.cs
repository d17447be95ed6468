using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Testing.Photographs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>Over real HTTP, as a browser without scripts posts the page's form.</summary>
public sealed class PhotographTests(ParentSite site) : IClassFixture<ParentSite>
{
    private const string Camera = "Papers[0].Camera", Album = "Papers[0].Album";
    private static readonly byte[] Photograph = TestPhotograph.Jpeg();

    [Fact]
    public async Task Nobody_is_asked_for_a_photograph_unless_an_officer_asked()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000801");

        asked.Family.Page.Document.QuerySelectorAll("input[type=file]").ShouldBeEmpty();
        asked.Family.Page.Document.QuerySelectorAll("script[src*=photographs]").ShouldBeEmpty();
        (await asked.SliceAsync(Photograph, 0, 100)).ShouldBe("404");
    }

    [Fact]
    public async Task Page_says_what_why_until_when_and_how_and_has_camera_and_album()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000802", PaperKind.Lease, PaperKind.HouseholdBook);
        var page = asked.Family.Page;

        page.Text.ShouldContain("房产证号查不到，请拍照。");
        page.Text.ShouldContain("2024年7月13日");
        page.Text.ShouldContain("四个角都在");
        page.Document.QuerySelectorAll(".eo-paper h2").Select(heading => heading.TextContent).ShouldBe(["户口簿", "租房合同"]);
        var camera = page.Document.QuerySelector($"input[name='{Camera}']").ShouldNotBeNull();
        (camera.GetAttribute("accept"), camera.GetAttribute("capture")).ShouldBe(("image/*", "environment"));
        var album = page.Document.QuerySelector($"input[name='{Album}']").ShouldNotBeNull();
        (album.GetAttribute("accept"), album.HasAttribute("capture"), album.HasAttribute("multiple")).ShouldBe(("image/*", false, true));
        page.Document.QuerySelector("script[src*=photographs]").ShouldNotBeNull().HasAttribute("nonce").ShouldBeTrue();
    }

    [Fact]
    public async Task Photographs_are_kept_at_once_and_nothing_typed_is_lost()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000803", PaperKind.HouseholdBook);

        await asked.Family.PressFilesAsync(
            $"{asked.Address}?handler=Photographs", [(Album, Photograph), (Album, TestPhotograph.Jpeg(300, 400))],
            ("Answer", "房产证还在办"), ("Fields.CertificateNumber", "晋0099"));

        asked.Family.Page.Status.ShouldBe(HttpStatusCode.OK);
        asked.Family.Page.Text.ShouldContain("已收到 2 张");
        asked.Family.Page.Document.QuerySelector("textarea[name=Answer]")!.TextContent.ShouldBe("房产证还在办");
        asked.Family.Page.ValueOf("Fields.CertificateNumber").ShouldBe("晋0099");
        // Sent again by a reload it is the same.
        await asked.SendAsync(Album, Photograph);
        asked.Family.Page.Document.QuerySelectorAll(".eo-photographs img").Length.ShouldBe(2);

        var remove = asked.Family.Page.Document.QuerySelector("[data-remove]")!.GetAttribute("formaction")!;
        await asked.Family.PressFilesAsync(remove, [], ("Answer", "还在"));
        asked.Family.Page.Document.QuerySelectorAll(".eo-photographs img").Length.ShouldBe(1);
        asked.Family.Page.Document.QuerySelector("textarea[name=Answer]")!.TextContent.ShouldBe("还在");
    }

    [Fact]
    public async Task Picture_comes_with_headers_that_let_a_browser_only_show_it_and_to_its_own_family_alone()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000804", PaperKind.HouseholdBook);
        await asked.SendAsync(Camera, TestPhotograph.WithExif(Photograph, 1));
        var address = asked.Family.Page.Document.QuerySelector(".eo-photographs a")!.GetAttribute("href")!;

        using var answer = await GetAsync(asked.Family, address);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Content.Headers.ContentDisposition!.ToString().ShouldBe("inline; filename=\"photograph.jpg\"");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox; frame-ancestors 'none'"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()).ShouldNotContain("Exif");
        var stranger = await site.SignInAsync("13800000805");
        foreach (var seen in (string[])[address, $"{address}?small=True", asked.Address])
        {
            (await stranger.GetAsync(seen)).Status.ShouldBe(HttpStatusCode.NotFound, seen);
        }
    }

    [Fact]
    public async Task What_is_no_photograph_is_said_beside_its_field_and_what_is_there_stays()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000806", PaperKind.HouseholdBook);

        await asked.SendAsync(Album, Photograph, "%PDF-1.7 a lease as a file"u8.ToArray());
        asked.Family.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.Family.Page.ErrorOf(Album).ShouldNotBeNull().ShouldContain("这是 PDF 文件");
        asked.Family.Page.Text.ShouldContain("已收到 1 张");

        await asked.SendAsync(Camera, new byte[(12 << 20) + 1]);
        asked.Family.Page.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        asked.Family.Page.ErrorOf(Camera).ShouldNotBeNull().ShouldContain("最多 12 MB");
        asked.Family.Page.Text.ShouldContain("已收到 1 张");
    }

    [Fact]
    public async Task Answer_takes_along_what_was_chosen_and_asks_once_for_what_is_missing()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000807", PaperKind.HouseholdBook, PaperKind.Lease);

        await asked.Family.PressFilesAsync(asked.Address, [(Camera, Photograph)]);
        asked.Family.Page.Errors.ShouldHaveSingleItem().ShouldContain("请拍一张");
        asked.Family.Page.ErrorOf("Papers[1].Camera").ShouldNotBeNull();
        await asked.Family.PressFilesAsync(asked.Address, [("Papers[1].Album", Photograph)]);
        (await asked.Family.FollowAsync()).Text.ShouldContain("补充已收到");

        (await site.AskAsync<EnrollContext, int>(context => context.Photographs.CountAsync(row => row.SupplementId == asked.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task Slices_over_http_in_any_order_and_cut_off_half_way_give_one_photograph()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000808", PaperKind.HouseholdBook);
        var whole = TestPhotograph.Jpeg(1800, 1300);
        var half = whole.Length / 2;

        (await asked.SliceAsync(whole, 0, 0)).ShouldBe("{\"received\":0}");
        (await asked.SliceAsync(whole, half, half)).ShouldBe("{\"received\":0}");
        (await asked.SliceAsync(whole, 0, half)).ShouldBe($"{{\"received\":{half}}}");
        await CutOffAsync(asked, whole, half);
        (await asked.SliceAsync(whole, 0, half)).ShouldBe($"{{\"received\":{half}}}");
        (await asked.Family.GetAsync(asked.Address)).Text.ShouldContain("再选同一张照片，会接着传");
        (await asked.SliceAsync(whole, half, whole.Length)).ShouldStartWith("{\"kept\":");

        (await asked.Family.GetAsync(asked.Address)).Document.QuerySelectorAll(".eo-photographs img").ShouldHaveSingleItem();
        (await asked.SliceAsync("<html>"u8.ToArray(), 0, 6)).ShouldContain("这不是照片");
    }

    [Fact]
    public async Task Slices_need_the_token_of_the_page_its_family_and_a_slices_size()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000809", PaperKind.HouseholdBook);
        using var forged = new HttpRequestMessage(HttpMethod.Post, $"{asked.Slices()}?key=k1&size=10&start=0") { Content = new ByteArrayContent(new byte[10]) };
        using var nobody = new Family(site.Address);
        var stranger = await AskedForPapers.OpenAsync(site, "13800000810", PaperKind.HouseholdBook);

        (await asked.Family.RawAsync(forged)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var plain = new HttpRequestMessage(HttpMethod.Post, $"{asked.Address}?handler=Photographs")
        {
            Content = new MultipartFormDataContent { { new ByteArrayContent(Photograph), Camera, "a.jpg" } },
        };
        (await asked.Family.RawAsync(plain)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await asked.SliceAsync(Photograph, 0, 100, stranger.Family, stranger.Token)).ShouldBe("404");
        (await asked.SliceAsync(new byte[600 * 1024], 0, 600 * 1024)).ShouldBe("413");
        (await asked.SliceAsync(Photograph, 0, 100, nobody)).ShouldBe("302");
        (await site.AskAsync<EnrollContext, int>(context => context.PhotographUploads.CountAsync(row => row.SupplementId == asked.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task Site_without_the_library_says_bring_the_papers_and_takes_the_answer()
    {
        var bare = new ParentSite { Furnish = services => services.AddSingleton<IPhotographCleaner, NoCleaner>() };
        await bare.InitializeAsync();
        try
        {
            var asked = await AskedForPapers.OpenAsync(bare, "13800000811", PaperKind.HouseholdBook);
            asked.Family.Page.Text.ShouldContain("请带上下面的原件到办事大厅");
            asked.Family.Page.Document.QuerySelectorAll("input[type=file]").ShouldBeEmpty();

            await asked.Family.PressFilesAsync(asked.Address, []);
            (await asked.Family.FollowAsync()).Text.ShouldContain("补充已收到");
        }
        finally
        {
            await bare.DisposeAsync();
        }
    }

    // Says how long the slice is, sends some of it and hangs up.
    private static async Task CutOffAsync(AskedForPapers asked, byte[] whole, int from)
    {
        using var content = new CutContent(whole, from);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{asked.Slices()}?key=k1&size={whole.Length}&start={from}") { Content = content };
        request.Headers.Add("RequestVerificationToken", asked.Token);
        await Should.ThrowAsync<HttpRequestException>(asked.Family.RawAsync(request));
    }

    private static Task<HttpResponseMessage> GetAsync(Family family, string address) =>
        family.RawAsync(new HttpRequestMessage(HttpMethod.Get, address));

    private sealed class CutContent(byte[] whole, int from) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(whole.AsMemory(from, (whole.Length - from) / 3));
            await stream.FlushAsync();
            throw new IOException("The connection is cut here.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = whole.Length - from;
            return true;
        }
    }

    private sealed class NoCleaner : IPhotographCleaner
    {
        public bool IsAvailable => false;

        public CleanPhotograph? Clean(byte[] photograph, PhotographHeader header, int longestSide, int thumbnailSide) => null;
    }
}
