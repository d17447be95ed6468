using EnrollOnline.EndToEnd.Tests.Browsers;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>The bureau's acts: freeze, draw, place, publish.</summary>
internal sealed class CeremonyPages(Visitor visitor, string season)
{
    public Task OpenAsync() => visitor.PressAsync(visitor.Page.Locator($"main a[href$='/{season}']").First);

    public Task FreezeAsync() => visitor.PressAsync("冻结名单");

    public async Task DrawAsync(string values)
    {
        await visitor.TypeAsync("PublicValues", values);
        await visitor.PressAsync("生成种子");
    }

    public Task PlaceAsync() => visitor.PressAsync("运行录取");

    /// <summary>The figures of the run: listed, with a seat, without.</summary>
    public Task<IReadOnlyList<string>> FiguresAsync() => visitor.Page.Locator("main .eo-figures dd").AllInnerTextsAsync();

    public async Task PublishAsync(string typedCode)
    {
        await visitor.TypeAsync("TypedCode", typedCode);
        await visitor.PressAsync("公布结果");
    }
}
