using System.Text.Json;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Numbers;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Numbers;

/// <summary>A page that changes the mobile number of one case's family; only for a case of the officer's county.</summary>
public abstract class NumberPage(NumberDesk desk, EnrollContext context, Texts texts) : PageModel
{
    // In a protected cookie and not in the address, where it would stay in histories and logs.
    private const string WishKey = "NumberWish";

    /// <summary>Application number, from the address.</summary>
    [FromRoute(Name = "number")]
    public string TypedNumber { get; set; } = "";

    /// <summary>What the officer compares with the papers.</summary>
    public NumberCase Case { get; private set; } = null!;

    /// <summary>Who is at the desk.</summary>
    protected Account Officer { get; private set; } = null!;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>The desk.</summary>
    protected NumberDesk Desk { get; } = desk;

    /// <summary>What was typed on the page before: number, papers and reason; null when the page was opened by its address.</summary>
    protected (MobileNumber Mobile, NumberGrounds Grounds)? Wish
    {
        get => TempData.Peek(WishKey) is string kept && JsonSerializer.Deserialize<Kept>(kept) is { } wish && wish.Number == Case.Number
            ? (new MobileNumber(wish.Mobile), new NumberGrounds(wish.Papers, wish.Reason))
            : null;
        set => TempData[WishKey] = value is var (mobile, grounds) ? JsonSerializer.Serialize(new Kept(Case.Number, mobile.Digits, [.. grounds.Papers], grounds.Reason)) : null;
    }

    /// <summary>Finds the case, and writes the look down, before the page does anything.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The page itself.</param>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Officer = await FindOfficerAsync(HttpContext.RequestAborted);
        if (await Desk.OpenAsync(ApplicationNumbers.Read(TypedNumber) ?? "", Officer, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Case = found;
        await next();
    }

    /// <summary>Says beside the field what stands in the way.</summary>
    /// <param name="field">The field.</param>
    /// <param name="change">What stands in the way.</param>
    protected PageResult Refuse(string field, NumberChange change)
    {
        ModelState.AddModelError(field, Texts[$"officers.numbers.change.{Wording.Texts.Kebab(change.ToString())}"]);
        return Page();
    }

    private Task<Account> FindOfficerAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        return context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
    }

    private sealed record Kept(string Number, string Mobile, string[] Papers, string Reason);
}
