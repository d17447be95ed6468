using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Tests.Forms;

/// <summary>The board of components shows all of them: what is not on it is not looked at.</summary>
[Collection(OneSite.Name)]
public sealed class BoardTests(SiteFixture site)
{
    [Fact]
    public void Every_component_of_forms_and_display_is_on_the_board()
    {
        var board = string.Concat(Directory.GetFiles(Path.Combine(Repository(), "src", "EnrollOnline.Web", "Pages", "Design"), "*.cshtml").Select(File.ReadAllText));

        var missing = typeof(WebSite).Assembly.GetTypes()
            .Where(type => type.Namespace is "EnrollOnline.Web.Forms" or "EnrollOnline.Web.Display")
            .SelectMany(type => type.GetCustomAttributes(typeof(HtmlTargetElementAttribute), false).Cast<HtmlTargetElementAttribute>())
            .Select(target => target.Tag).Where(tag => !board.Contains($"<{tag} ", StringComparison.Ordinal) && !board.Contains($"<{tag}>", StringComparison.Ordinal));

        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/design?errors=yes&culture=en&text=large", "en")]
    [InlineData("/design/shown?errors=yes&text=large", "zh-CN")]
    public async Task The_board_is_drawn_in_both_languages_and_large(string address, string language)
    {
        var page = await site.Browser().OpenAsync(address);

        page.Answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        page.Document.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.Document.DocumentElement.ClassList.ShouldContain("large-text");
        page.Document.QuerySelectorAll(".govuk-error-message").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Rare_characters_and_long_names_stand_on_the_board_as_they_are()
    {
        var page = await site.Browser().OpenAsync("/design/shown");

        page.Document.QuerySelector("#RareName")!.GetAttribute("value").ShouldBe("䶮㛃𬱖");
        page.Document.QuerySelector("#LongName")!.GetAttribute("value")!.Length.ShouldBe(25);
        page.Document.QuerySelector("#Code")!.HasAttribute("value").ShouldBeFalse();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EnrollOnline.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
