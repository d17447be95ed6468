using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>Doors that only tests have: the code by SMS has its own journeys, here a family is simply let in.</summary>
internal static class TestDoors
{
    /// <summary>Signs somebody in by mobile number.</summary>
    public static string SignIn(string mobile) => $"/test/sign-in/{mobile}";

    public static void Map(WebApplication site) =>
        site.MapGet("/test/sign-in/{mobile}", async (string mobile, HttpContext http, GuardianAccounts accounts, SessionDesk sessions) =>
        {
            await sessions.BeginAsync(http, await accounts.FindOrCreateAsync(MobileNumber.Read(mobile)!));
            return Results.Text("in");
        });
}
