using System.Net;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.Web.Tests.Officers;
using EnrollOnline.Web.Tests.Parents;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class RegisterPageTests : IAsyncLifetime, IDisposable
{
    private const string Heading = "结婚证字号,男方姓名,男方证件号码,女方姓名,女方证件号码,登记日期,婚姻状态";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("enroll-registers-");
    private readonly DeskSite _site;

    public RegisterPageTests() => _site = new DeskSite
    {
        Settings =
        [
            "--RecordChecks:marriage:Connected", "true", "--RecordChecks:marriage:Transport", "Files",
            "--RecordChecks:marriage:Delivery:Folder", _folder.FullName, "--RecordChecks:marriage:Delivery:MostRefused", "0.9",
        ],
    };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Bureau_sees_what_is_in_force_and_which_rows_were_not_taken_in()
    {
        var (husband, wife) = (MadeUpId.Adult(), MadeUpId.Adult());
        await DeliverAsync("hy-20240719.csv", $"{Heading}\nJ1,张大明,{husband},李红,{wife},2016-03-13,已婚\nJ2,王强,{husband},赵丽,{wife},2016-02-30,已婚\n");
        using var bureau = await _site.BrowserAsync("bureau");

        var list = await bureau.OpenAsync("/bureau/registers");
        list.Answer.StatusCode.ShouldBe(HttpStatusCode.OK, list.Text);
        list.Text.ShouldContain("使用 2024年7月19日 的数据");
        list.Text.ShouldContain("每晚送文件");
        var detail = list.Document.QuerySelector("a[href^='/bureau/registers/delivery/']").ShouldNotBeNull().GetAttribute("href")!;

        var page = await bureau.OpenAsync(detail);
        page.Text.ShouldContain("登记日期 (registeredOn)");
        page.Text.ShouldContain("日期不对");
        page.Text.ShouldNotContain(husband);
        page.Text.ShouldNotContain("王强");
        var csv = await bureau.GetAsync(new Uri($"{detail}?handler=Csv", UriKind.Relative));
        (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').ShouldBe("line,column,reason\r\n3,registeredOn,day\r\n");
    }

    [Fact]
    public async Task Refused_file_is_told_with_the_titles_it_lacks_and_nothing_is_in_force()
    {
        await DeliverAsync("hy-20240719.csv", "结婚证字号,男方姓名\nJ1,张大明\n");
        using var bureau = await _site.BrowserAsync("bureau");

        var page = await bureau.OpenAsync("/bureau/registers");

        page.Text.ShouldContain("还没有收到数据");
        page.Text.ShouldContain("文件 hy-20240719.csv 被退回：");
        page.Text.ShouldContain("女方姓名 (wifeName)");
    }

    [Fact]
    public async Task They_are_the_bureaus_and_a_stranger_is_shown_nothing()
    {
        using var officer = await _site.BrowserAsync("officer");
        using var bureau = await _site.BrowserAsync("bureau");

        (await officer.OpenAsync("/bureau/registers")).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bureau.OpenAsync("/bureau/registers/delivery/99")).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task DeliverAsync(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(file, text);
        await _site.AskAsync<RegisterDeliveries, bool>(async deliveries => (await deliveries.TakeInAsync("", "marriage", file)).Known);
    }
}
