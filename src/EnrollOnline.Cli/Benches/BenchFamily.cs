using System.Collections.Concurrent;
using System.Globalization;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// A family that walks through the whole application: signs in by code, answers question after question, checks, declares,
/// hands in, looks at its case; and another that reads its published result.
/// </summary>
/// <param name="place">What the site said when it opened.</param>
/// <param name="codes">Codes that were sent, by mobile number.</param>
internal sealed class BenchFamily(SiteBenchPlace place, ConcurrentDictionary<string, TaskCompletionSource<string>> codes)
{
    private const int MostPages = 40;
    private static readonly Dictionary<string, string> _nothing = [];

    /// <summary>Walks from the home page to the case page.</summary>
    /// <param name="visitor">A fresh browser.</param>
    /// <param name="number">A number that no other family of the measurement has.</param>
    /// <param name="cancel">Stops on the way.</param>
    public async Task ApplyAsync(BenchVisitor visitor, int number, CancellationToken cancel)
    {
        await visitor.OpenAsync("/", cancel);
        await SignInAsync(visitor, string.Create(CultureInfo.InvariantCulture, $"166{number:00000000}"), cancel);
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync($"/parents/apply/start/{place.Season}", cancel);
        var answers = AnswersOf(number);
        for (var pages = 0; pages < MostPages; pages++)
        {
            await visitor.PressAsync(PageOf(visitor.Path) is { } page && answers.TryGetValue(page, out var typed) ? typed : _nothing, cancel);
            if (PageOf(visitor.Path) == "check-answers")
            {
                await HandInAsync(visitor, cancel);
                return;
            }
        }

        throw new InvalidOperationException($"After {MostPages} pages the family stands at {visitor.Path}.");
    }

    /// <summary>Looks at a case whose result is out, and at the result.</summary>
    /// <param name="visitor">A fresh browser.</param>
    /// <param name="number">Number of the family.</param>
    /// <param name="cancel">Stops on the way.</param>
    public async Task ReadResultAsync(BenchVisitor visitor, int number, CancellationToken cancel)
    {
        var (mobile, application) = place.Cases[number % place.Cases.Count];
        await visitor.OpenAsync($"{SiteBenchHouse.Door}/{mobile}", cancel);
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync($"/parents/cases/{application}", cancel);
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync($"/parents/cases/{application}/result", cancel);
    }

    private async Task SignInAsync(BenchVisitor visitor, string mobile, CancellationToken cancel)
    {
        var sent = codes.GetOrAdd(mobile, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync("/accounts/sign-in", cancel);
        await visitor.PressAsync(new Dictionary<string, string> { ["Mobile"] = mobile }, cancel);
        var code = await sent.Task.WaitAsync(TimeSpan.FromSeconds(30), cancel);
        await visitor.PressAsync(new Dictionary<string, string> { ["Code"] = code }, cancel);
    }

    private static async Task HandInAsync(BenchVisitor visitor, CancellationToken cancel)
    {
        var draft = visitor.Path.Split('/').Last();
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync($"/parents/apply/declaration/{draft}", cancel);
        await visitor.PressAsync(new Dictionary<string, string> { ["Agreed"] = "true" }, cancel);
        var application = visitor.Path.Split('/')[3];
        await visitor.PauseAsync(cancel);
        await visitor.OpenAsync($"/parents/cases/{application}", cancel);
    }

    private static string? PageOf(string path) => path.StartsWith("/parents/apply/", StringComparison.Ordinal) ? path.Split('/')[3] : null;

    // A registered family with a home of its own and no private school, as most are.
    private Dictionary<string, Dictionary<string, string>> AnswersOf(int number) => new(StringComparer.Ordinal)
    {
        ["child"] = new() { ["Name"] = "张小明", ["IdNumber"] = IdOf(new DateOnly(2017, 9, 1).AddDays(number % 360), number / 360) },
        ["guardian"] = new() { ["Relation"] = "Father", ["Name"] = "张大明", ["IdNumber"] = IdOf(new DateOnly(1982, 1, 1).AddDays(number % 3600), number / 3600) },
        ["household"] = new() { ["InCounty"] = "true" },
        ["household-book"] = new() { ["BookNumber"] = "005012345", ["Address"] = "师范街 8 号", ["CommunityCode"] = place.Community },
        ["home"] = new() { ["Kind"] = "Own" },
        ["home-place"] = new()
        {
            ["CertificateNumber"] = string.Create(CultureInfo.InvariantCulture, $"晋（2019）太原市不动产权第{number:0000000}号"),
            ["Address"] = "师范街 8 号 2 单元 301", ["CommunityCode"] = place.Community,
        },
        ["private-school"] = new() { ["Wanted"] = "false" },
    };

    private static string IdOf(DateOnly born, int order)
    {
        var seventeen = string.Create(CultureInfo.InvariantCulture, $"140122{born:yyyyMMdd}{order % 1000:000}");
        return seventeen + IdNumberRules.CheckCharacter(seventeen);
    }
}
