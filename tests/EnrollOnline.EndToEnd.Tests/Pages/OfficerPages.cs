using EnrollOnline.EndToEnd.Tests.Browsers;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>The officer's work list and the case page.</summary>
internal sealed class OfficerPages(Visitor visitor)
{
    /// <summary>The numbers on the work list.</summary>
    public async Task<IReadOnlyList<string>> WorkListAsync()
    {
        await visitor.OpenAsync("/officers");
        return await visitor.Page.Locator("main table tbody th a").AllInnerTextsAsync();
    }

    /// <summary>Opens a case from the list.</summary>
    public Task OpenAsync(string number) => visitor.PressAsync(number);

    /// <summary>What the case page sets beside each other: the field, what was stated, what is recorded.</summary>
    public Task<IReadOnlyList<string>> DifferencesAsync() =>
        visitor.Page.Locator("main table tbody tr").AllInnerTextsAsync();

    /// <summary>Asks the family to mend a part.</summary>
    public async Task AskSupplementAsync(string part, string reason)
    {
        await visitor.TickAsync("Act.Kind", "Supplement");
        await visitor.PickAsync("Act.Item", part);
        await DoAsync(reason);
    }

    /// <summary>Settles the first open fact by what the register says.</summary>
    public async Task SettleByRecordAsync(string reason)
    {
        await visitor.TickAsync("Act.Kind", "Fact");
        await visitor.Page.Locator("[name='Act.Fact']").First.CheckAsync();
        await visitor.TickAsync("Act.Basis", "Record");
        await DoAsync(reason);
    }

    /// <summary>Approves the case.</summary>
    public async Task ApproveAsync(string reason)
    {
        await visitor.TickAsync("Act.Kind", "Approve");
        await DoAsync(reason);
    }

    private async Task DoAsync(string reason)
    {
        await visitor.TypeAsync("Act.Reason", reason);
        await visitor.PressAsync(visitor.Page.Locator(".eo-act form:not(.eo-quick) button").First);
    }
}
