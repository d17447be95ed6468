using System.Text.Json.Nodes;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Seasons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>
/// A published season whose first school has two seats, one of them kept for migrant children, and whose co-ordination
/// goes by distance. The last family's child is turned away there and has a seat at the second school.
/// </summary>
public sealed class ResultSeason(ParentSite site)
{
    public const string Mobile = "13800000411", FirstMobile = "13800000412";

    /// <summary>The plan with kept seats and distances.</summary>
    public static SeasonPlan Divided(SeasonPlan plan)
    {
        var rules = JsonNode.Parse(plan.RulebookText)!.AsObject();
        var migrants = rules["categories"]![3]!;
        rules["reserves"] = new JsonArray(new JsonObject
        {
            ["code"] = "migrant", ["name"] = migrants["name"]!.DeepClone(), ["order"] = "reservedFirst",
            ["clause"] = migrants["clause"]!.GetValue<string>(), ["evidence"] = migrants["evidence"]!.DeepClone(),
        });
        rules["coOrdination"]!["order"] = "distance";
        return plan with
        {
            RulebookText = rules.ToJsonString(),
            Communities = [.. plan.Communities.Select(community => community with
            {
                Distances = new Dictionary<string, int> { ["S1"] = 300, ["S2"] = 1250 },
            })],
            Schools = [plan.Schools[0] with { Classes = 1, ClassSize = 2, Pools = [new PlannedPool("migrant", 1)] }, .. plan.Schools.Skip(1)],
        };
    }

    /// <summary>Files, freezes, draws, places and publishes; gives the last child's application number.</summary>
    public async Task<string> PublishAsync()
    {
        await AddAsync(FirstMobile, new DateOnly(2018, 1, 5), null);
        await AddAsync("13800000413", new DateOnly(2018, 2, 6), "migrant");
        var number = await AddAsync(Mobile, new DateOnly(2018, 3, 7), null);
        var bureau = new Account { Role = AccountRole.Bureau, CountyCode = "140105", DisplayName = "教育局" };
        var season = await site.AskAsync<EnrollContext, Guid>(context => context.Seasons.Select(row => row.Id).SingleAsync());
        site.Clock.MoveTo(new DateTimeOffset(2024, 8, 5, 9, 0, 0, TimeSpan.FromHours(8)));
        await site.UseAsync<CeremonyDesk>(async desk =>
        {
            await desk.FreezeAsync(season, bureau);
            await desk.DrawAsync(season, ["3", "1"], bureau);
            await desk.PlaceAsync(season, bureau);
            (await desk.PublishAsync(season, bureau)).ShouldBeOfType<CeremonyResult.Done>();
        });
        return number;
    }

    private async Task<string> AddAsync(string mobile, DateOnly entered, string? groups)
    {
        var (number, id) = (new ApplicationNumbers(ApplicationNumbers.Secure).Next(), Guid.CreateVersion7());
        var guardian = await site.AskAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(MobileNumber.Read(mobile)!));
        var form = new ApplicationForm { Child = new("张小明", MadeUpId.Child()), Choices = new(null, [], false), Declared = true };
        await site.UseAsync<IServiceProvider>(async services =>
        {
            var context = services.GetRequiredService<EnrollContext>();
            context.Applications.Add(new Application
            {
                Id = id, CountyCode = "140105", SeasonId = await context.Seasons.Select(row => row.Id).SingleAsync(), Number = number,
                GuardianId = guardian.Id, ChildName = "张小明", BirthDate = new DateOnly(2018, 1, 1), ChildIndex = number,
                State = ApplicationState.Approved, SubmittedAt = site.Clock.GetUtcNow(), CommunityCode = ParentSite.OneSchool,
                FormCipher = services.GetRequiredService<PersonalData>().EncryptJson(form, id),
                CategoryCode = "C", Ties = $"{entered.DayNumber}", SeatGroups = groups,
            });
            services.GetRequiredService<CaseHistory>().Begin("140105", id, guardian.DisplayName, "application.submitted", "");
            await context.SaveChangesAsync();
        });
        return number;
    }
}
