using System.CommandLine;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll staff NAME</c>: makes an officer's or a bureau's account and shows its authenticator key.</summary>
internal static class StaffCommand
{
    /// <summary>Makes the command. The password comes from ENROLL_STAFF_PASSWORD, so that no history of commands keeps it.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var name = new Argument<string>("name") { Description = "sign-in name" };
        var county = new Option<string>("--county") { Description = "six-digit county code", Required = true };
        var role = new Option<string>("--role") { Description = "officer or bureau", Required = true };
        var shown = new Option<string>("--shown") { Description = "name written into histories", Required = true };
        role.AcceptOnlyFromAmong("officer", "bureau");
        var command = engine.On(new Command("staff", "Make a staff account; its password is read from ENROLL_STAFF_PASSWORD."));
        command.Arguments.Add(name);
        foreach (var option in (Option[])[county, role, shown])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            engine.Read(parsed), parsed.GetRequiredValue(name), parsed.GetRequiredValue(county),
            parsed.GetRequiredValue(role) == "bureau" ? AccountRole.Bureau : AccountRole.Officer, parsed.GetRequiredValue(shown), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, string name, string county, AccountRole role, string shown, CancellationToken cancel)
    {
        var password = Environment.GetEnvironmentVariable("ENROLL_STAFF_PASSWORD")
            ?? throw new BadUseException("ENROLL_STAFF_PASSWORD is not set");
        await using var house = await OpenedHouse.OpenAsync(installation, cancel);
        var made = await house.Desk<StaffAccounts>().CreateAsync(name, password, role, county, shown);
        if (made.Account is null)
        {
            throw new BadUseException(string.Join(" ", made.Errors));
        }

        Console.WriteLine($"{name}: authenticator key {made.AuthenticatorKey}");
        return ExitCode.Done;
    }
}
