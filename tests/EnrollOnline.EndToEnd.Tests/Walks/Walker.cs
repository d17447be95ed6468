using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Looks;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>One browser on its way through the stops: signs in as whom the stop wants and keeps nothing in its cache.</summary>
internal sealed class Walker : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(45);
    private readonly List<IRequest> _requests = [];
    private string? _mobile;

    private Walker(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the last page cost to fetch; null when it answered a form.</summary>
    public Weight? Weight { get; private set; }

    public static async Task<Walker> StartAsync(House house, Chromium chromium, Reader reader)
    {
        var context = await chromium.ContextAsync(house.Address, reader.Width);
        await reader.ChooseAsync(context, house.Address);
        var page = await context.NewPageAsync();
        var devtools = await context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        await devtools.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        var walker = new Walker(page);
        page.RequestFinished += (_, request) => walker._requests.Add(request);
        return walker;
    }

    /// <summary>Goes there.</summary>
    /// <returns>Why the stop was not reached, or null.</returns>
    public async Task<string?> GoAsync(Stop stop)
    {
        await BecomeAsync(stop.Mobile);
        _requests.Clear();
        var answer = (await Page.GotoAsync(stop.Address))!;
        Weight = stop.Press is null && stop.Status == 200 ? await Weight.OfAsync(stop, [.. _requests]) : null;
        foreach (var press in new[] { stop.Press, stop.Then }.OfType<string>())
        {
            if (await Page.Locator(press).CountAsync() == 0)
            {
                return $"nothing to press: {press} on {Page.Url}";
            }

            if (stop.Errors)
            {
                await Page.EvaluateAsync("() => { for (const field of document.querySelectorAll('main input[type=text], main input:not([type]), main textarea')) field.value = '' }");
            }

            if (await PressAsync(press) is not { } came)
            {
                return $"{press} led nowhere from {Page.Url}";
            }

            answer = came;
        }

        var page = await answer.HeaderValueAsync(PageStamp.Header);
        return page == stop.Page && answer.Status == stop.Status ? null : $"{answer.Url} answered {answer.Status}, page {page}";
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private async Task BecomeAsync(string? mobile)
    {
        if (mobile == _mobile)
        {
            return;
        }

        if (mobile is null)
        {
            await Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "enroll-session" });
        }
        else
        {
            await Page.GotoAsync(TestDoors.SignIn(mobile));
        }

        _mobile = mobile;
    }

    private async Task<IResponse?> PressAsync(string control)
    {
        IResponse? answer = null;
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Answer(object? sender, IResponse came) => answer = came.Request.IsNavigationRequest ? came : answer;
        void Arrive(object? sender, IPage there) => arrived.TrySetResult();
        Page.Response += Answer;
        Page.Load += Arrive;
        await Page.Locator(control).First.ClickAsync();
        await Task.WhenAny(arrived.Task, Task.Delay(_patience));
        Page.Response -= Answer;
        Page.Load -= Arrive;
        return arrived.Task.IsCompleted ? answer : null;
    }

    /// <summary>Forgets who is signed in, since a clock that moved ended the session.</summary>
    public void Forget() => _mobile = null;
}
