using EnrollOnline.Casework.Applications;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>A case in every state that it can have before results.</summary>
internal static class CaseStops
{
    /// <summary>Files the cases and brings each into its state.</summary>
    public static async Task SeedAsync(Town town, House house)
    {
        var families = house.Village.County.Families;
        await town.FileAsync("agrees");
        await MistypedAsync(town, "certificate", Village.Mistyped);
        await MistypedAsync(town, "owner", Village.OwnerMistyped);
        await MistypedAsync(town, "asked", Village.Mistyped);
        await MistypedAsync(town, "refused", Village.Mistyped);
        var gap = families.First(family => family is { Snag: Snag.InsuranceGap, Children.Count: 1 });
        await town.FileAsync("months", gap, Village.FormOf(gap));
        foreach (var name in (string[])["taken", "confirmed", "given-up", "silent", "seatless", "hopeful"])
        {
            await town.FileAsync(name);
        }

        await town.FileAsync("withdrawn");
        await town.ReviewAsync();
        await WithdrawAsync(town, house);
        await town.ActAsync("asked", (desk, officer, seen) =>
            desk.AskSupplementAsync(town.Cases["asked"].Number, FormParts.Home, "不动产权证号查不到，请对照原件更正。", officer, seen));
        await town.ActAsync("refused", (desk, officer, seen) =>
            desk.RefuseAsync(town.Cases["refused"].Number, "TY-age", "登记中没有这套房屋，家长也没有补充材料。", officer, seen));
        house.Fails(RecordSource.Property, FaultKind.Error500);
        await town.FileAsync("parked");
        await town.ReviewAsync();
        house.Fails(RecordSource.Property, null);
        // Nobody asks the registers about this one: it goes on being compared.
        await town.FileAsync("compared");
    }

    public static IEnumerable<Stop> All(Town town)
    {
        foreach (var name in (string[])["compared", "agrees", "certificate", "owner", "months", "parked", "asked", "refused", "withdrawn"])
        {
            yield return On(town, name, "Index", "");
        }

        yield return On(town, "compared", "Received", "/received");
        yield return On(town, "compared", "Index", "?look=1", "looking again");
        yield return On(town, "certificate", "Correct", "", "number") with { Press = "main a[href*='/correct/']" };
        yield return On(town, "owner", "Correct", "", "name") with { Press = "main a[href*='/correct/']" };
        yield return On(town, "owner", "Correct", "", "with errors") with { Press = "main a[href*='/correct/']", Then = "main form button", Errors = true, Status = 422 };
        yield return On(town, "asked", "Supplement", "", "asked") with { Press = "main a[href*='/supplements/']" };
        yield return On(town, "compared", "Withdraw", "/withdraw");
        yield return On(town, "compared", "Revise", "/revise");
        yield return On(town, "refused", "Appeal", "/appeal");
        yield return On(town, "refused", "AppealWrite", "/appeal/refusal");
        yield return On(town, "refused", "AppealWrite", "/appeal/refusal").Refused("refused, with errors");
        yield return On(town, "agrees", "Rate", "/rate/submitted");
        yield return On(town, "agrees", "Rate", "/rate/submitted").Refused("agrees, with errors");
        yield return new Stop("/Parents/Index", "a case", "/parents", town.Cases["asked"].Mobile);
        yield return new Stop("/Parents/Index", "nothing yet", "/parents", town.NewMobile());
        yield return new Stop("/Errors/Show", "somebody else's case", $"/parents/cases/{town.Cases["agrees"].Number}", town.Cases["asked"].Mobile) { Status = 404 };
    }

    /// <summary>A page of a case.</summary>
    public static Stop On(Town town, string name, string page, string address, string? state = null)
    {
        var (number, mobile) = town.Cases[name];
        return new Stop($"/Parents/Cases/{page}", state is null ? name : $"{name}, {state}", $"/parents/cases/{number}{address}", mobile);
    }

    private static async Task MistypedAsync(Town town, string name, Func<ApplicationForm, ApplicationForm> slip)
    {
        var (family, form) = town.Next();
        await town.FileAsync(name, family, slip(form));
    }

    private static async Task WithdrawAsync(Town town, House house)
    {
        var (number, mobile) = town.Cases["withdrawn"];
        var guardian = await town.GuardianAsync(mobile);
        (await house.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(number, guardian))).ShouldBeTrue();
    }
}
