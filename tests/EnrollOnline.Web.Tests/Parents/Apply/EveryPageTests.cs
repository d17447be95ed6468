using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Pages.Parents.Apply;

namespace EnrollOnline.Web.Tests.Parents.Apply;

/// <summary>Every question page, made from the list of pages: a new page is tried without anybody writing a test for it.</summary>
public sealed class EveryPageTests
{
    private const int LongestError = 40;
    private static int _mobiles = 1000;

    [Fact]
    public async Task Every_page_takes_what_people_type_and_says_what_to_do_about_the_rest()
    {
        var visited = new HashSet<string>();
        foreach (var rulebook in (string[])["taiyuan-2024-junior", "shanghai-2026-primary", "xian-2023-primary"])
        {
            await using var ruled = await RuledSite.OpenAsync(rulebook);
            foreach (var form in ruled.Forms())
            {
                var mobile = $"1390000{Interlocked.Increment(ref _mobiles):D4}";
                // A second child born on the same day, so that the page about multiples is shown.
                await ruled.DraftAsync(mobile, form with { Child = form.Child! with { IdNumber = MadeUpId.Born(ChildId.BirthDateOf(form.Child)!.Value), Document = default } });
                var (family, draft) = await ruled.DraftAsync(mobile, form);
                foreach (var step in ruled.Steps(form).Where(step => visited.Add(step.Page)))
                {
                    await TryPageAsync(ruled, family, mobile, draft, step);
                }
            }
        }

        // The look-up has no field to type in and is shown to proven guardians only: HouseholdLookUpTests.
        visited.Order(StringComparer.Ordinal).ShouldBe(
            ApplyStep.All.Select(step => step.Page).Where(page => page != "HouseholdLookUp").Order(StringComparer.Ordinal));
    }

    private static async Task TryPageAsync(RuledSite ruled, Family family, string mobile, Guid draft, ApplyStep step)
    {
        var address = $"/parents/apply/{Kebab(step.Page)}/{draft}?check=true";
        (await family.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, step.Page);
        family.Page.Document.Title.ShouldNotStartWith("错误");
        var (texts, good) = (TextFields(family.Page), FieldsOf(family.Page));
        // Sent as it stands, it is the good form: what other rulebooks ask for has been taken out.
        await family.PressAsync([.. good.Select(field => (field.Key, (string?)field.Value))]);
        family.Page.Status.ShouldBe(HttpStatusCode.Found, $"{step.Page}: {string.Join(" / ", family.Page.Errors)}");
        await family.GetAsync(address);
        var before = JsonSerializer.Serialize(await ruled.FormAsync(mobile, draft));
        foreach (var input in family.Page.Document.QuerySelectorAll("main input[type=text]").OfType<IHtmlInputElement>())
        {
            input.HasAttribute("autocomplete").ShouldBeTrue($"{step.Page} {input.Name}");
        }

        // Good answers in a phone's full width, with spaces before and behind, are the same good answers.
        foreach (var (what, change) in ((string, Func<string, string>)[])[("full width", FullWidth), ("spaces", text => $" 　{text}\u00a0\u200b ")])
        {
            await family.GetAsync(address);
            await family.PressAsync([.. good.Select(field => (field.Key, (string?)(texts.Contains(field.Key) ? change(field.Value) : field.Value)))]);
            family.Page.Status.ShouldBe(HttpStatusCode.Found, $"{step.Page}, {what}: {string.Join(" / ", family.Page.Errors)}");
            JsonSerializer.Serialize(await ruled.FormAsync(mobile, draft)).ShouldBe(before, $"{step.Page}, {what}");
        }

        foreach (var (what, typed) in ((string, string)[])[("too long", new string('长', 500)), ("wrong", "？？！"), ("spaces only", " 　 "), ("empty", "")])
        {
            await family.GetAsync(address);
            var sent = good.ToDictionary(field => field.Key, field => texts.Contains(field.Key) ? typed : field.Value);
            if (what == "empty")
            {
                foreach (var name in Choices(family.Page))
                {
                    sent.Remove(name);
                }
            }

            await family.PressAsync([.. good.Select(field => (field.Key, (string?)sent.GetValueOrDefault(field.Key)))]);
            Check(family.Page, $"{step.Page}, {what}", texts, typed, mustFail: what == "too long" && texts.Count > 0);
            await family.GetAsync(address);
            await family.PressAsync([.. good.Select(field => (field.Key, (string?)field.Value))]);
            family.Page.Status.ShouldBe(HttpStatusCode.Found, $"{step.Page} is mended after {what}: {string.Join(" / ", family.Page.Errors)}");
        }

        JsonSerializer.Serialize(await ruled.FormAsync(mobile, draft)).ShouldBe(before, step.Page);
    }

    private static void Check(SeenPage page, string what, IReadOnlyCollection<string> texts, string typed, bool mustFail)
    {
        if (page.Status == HttpStatusCode.Found)
        {
            mustFail.ShouldBeFalse(what);
            return;
        }

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, what);
        page.Document.Title.ShouldNotBeNull().ShouldStartWith("错误：", Case.Sensitive, what);
        page.Errors.ShouldNotBeEmpty(what);
        page.Errors.ShouldAllBe(line => line.Length <= LongestError, what);
        foreach (var link in page.Document.QuerySelectorAll(".govuk-error-summary__list a"))
        {
            var field = page.Document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull($"{what}: {link.TextContent}");
            var group = field.Closest(".govuk-form-group--error").ShouldNotBeNull($"{what}: {link.TextContent}");
            group.TextContent.ShouldContain(link.TextContent, Case.Sensitive, what);
        }

        texts.Where(name => page.ValueOf(name) != typed).ShouldBeEmpty($"{what}: kept as typed");
    }

    private static HashSet<string> TextFields(SeenPage page) =>
        [.. Controls(page).OfType<IHtmlInputElement>().Where(input => input.Type == "text").Select(input => input.Name!)];

    private static IEnumerable<string> Choices(SeenPage page) =>
        Controls(page).OfType<IHtmlInputElement>().Where(input => input.Type is "radio").Select(input => input.Name!).Distinct();

    private static Dictionary<string, string> FieldsOf(SeenPage page) => Controls(page)
        .Where(control => control is not IHtmlInputElement { Type: "hidden" } and not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
        .ToDictionary(control => control.GetAttribute("name")!, control => control switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => control.TextContent,
        });

    private static IEnumerable<IElement> Controls(SeenPage page) =>
        page.Document.QuerySelectorAll("main form input, main form select").Where(control => control.HasAttribute("name"));

    private static string FullWidth(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? (char)(letter + 0xFEE0) : letter));

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
