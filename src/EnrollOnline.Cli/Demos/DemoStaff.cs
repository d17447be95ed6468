using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Cli.Demos;

/// <summary>The officer and the bureau of a demonstration, with the keys of their authenticators.</summary>
/// <param name="Officer">The officer's account.</param>
/// <param name="OfficerKey">Base-32 key of the officer's authenticator.</param>
/// <param name="Bureau">The bureau's account.</param>
/// <param name="BureauKey">Base-32 key of the bureau's authenticator.</param>
internal sealed record DemoStaff(Account Officer, string OfficerKey, Account Bureau, string BureauKey)
{
    /// <summary>Sign-in name of the officer.</summary>
    public const string OfficerName = "officer";

    /// <summary>Sign-in name of the bureau.</summary>
    public const string BureauName = "bureau";

    /// <summary>Password of both; a demonstration holds made-up families only.</summary>
    public const string Password = "zhaosheng-yanlian-2026";

    /// <summary>Makes the accounts.</summary>
    public static async Task<DemoStaff> CreateAsync(DemoHouse house, string county)
    {
        var officer = await CreateAsync(house, OfficerName, AccountRole.Officer, county, "演练审核员");
        var bureau = await CreateAsync(house, BureauName, AccountRole.Bureau, county, "演练招生办");
        return new DemoStaff(officer.Account!, officer.AuthenticatorKey!, bureau.Account!, bureau.AuthenticatorKey!);
    }

    private static Task<StaffEnrolment> CreateAsync(
        DemoHouse house, string name, AccountRole role, string county, string displayName) =>
        house.UseAsync<StaffAccounts, StaffEnrolment>(accounts => accounts.CreateAsync(name, Password, role, county, displayName));
}
