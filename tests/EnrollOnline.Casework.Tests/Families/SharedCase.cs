using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Families;

/// <summary>Everybody who could have to do with one child's application, by what they are in it.</summary>
internal static class SharedCase
{
    public static readonly string[] Acting = ["applicant", "second guardian"];
    public static readonly string[] Seeing = [.. Acting, "helper"];
    public static readonly string[] Everybody = [.. Seeing, "invited", "refused", "ended", "left", "stranger"];

    private static int _mobiles;

    /// <summary>An account of a number nobody used.</summary>
    public static Task<Account> SomebodyAsync(this TestHouse house) => house.UseAsync<GuardianAccounts, Account>(accounts =>
        accounts.FindOrCreateAsync(new MobileNumber($"1660{Interlocked.Increment(ref _mobiles):D7}")));

    /// <summary>Brings somebody into a draft as they are called, and gives their account.</summary>
    public static async Task<Account> AsAsync(this TestHouse house, string who, Guid draft, Account applicant)
    {
        var account = await house.SomebodyAsync();
        if (who is "applicant" or "stranger")
        {
            return who == "applicant" ? applicant : account;
        }

        (await house.InviteAsync(draft, applicant, account, who == "second guardian" || who == "ended")).ShouldBe(Inviting.Sent);
        var share = await house.ShareAsync(draft, account);
        if (who == "refused")
        {
            (await house.UseAsync<InvitationDesk, Guid?>(desk => desk.RefuseAsync(share, account))).ShouldBe(draft);
        }
        else if (who != "invited")
        {
            (await house.UseAsync<InvitationDesk, Guid?>(desk => desk.AcceptAsync(share, account))).ShouldBe(draft);
        }

        if (who is "ended" or "left")
        {
            (await house.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(share, who == "left" ? account : applicant))).ShouldBeTrue();
        }

        return account;
    }

    public static Task<Inviting> InviteAsync(this TestHouse house, Guid draft, Account inviter, Account invited, bool mayAct) =>
        house.UseAsync<IServiceProvider, Inviting>(services =>
            ((FamilyDesk)services.GetService(typeof(FamilyDesk))!).InviteAsync(
                draft, inviter, ((GuardianAccounts)services.GetService(typeof(GuardianAccounts))!).MobileOf(invited)!, mayAct));

    /// <summary>The open share of somebody in a draft.</summary>
    public static Task<Guid> ShareAsync(this TestHouse house, Guid draft, Account account) => house.UseAsync<IServiceProvider, Guid>(services =>
    {
        var accounts = (GuardianAccounts)services.GetService(typeof(GuardianAccounts))!;
        var index = accounts.IndexOf(accounts.MobileOf(account)!);
        return ((EnrollContext)services.GetService(typeof(EnrollContext))!).FamilyShares
            .Where(row => row.DraftId == draft && row.OpenIndex == index).Select(row => row.Id).SingleAsync();
    });
}
