using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Forecasts;

/// <summary>Writes a seat forecast for people.</summary>
/// <param name="names">Names of zones and schools by code.</param>
/// <param name="rule">From when it warns.</param>
/// <param name="ofRulebook">The thresholds are the rulebook's and not the ones that count without.</param>
/// <param name="language">The language.</param>
internal sealed class ForecastReport(IReadOnlyDictionary<string, string> names, ForecastRule rule, bool ofRulebook, Language language)
{
    private const int MostZones = 3;

    /// <summary>Writes it to standard output.</summary>
    public void Write(ForecastResult.Done forecast)
    {
        var source = ofRulebook ? Say("细则规定", "by the rulebook") : Say("细则没有规定，按浙教基〔2018〕100号的90%和100%", "no rule of its own; as in 浙教基〔2018〕100号, 90 and 100 percent");
        Console.WriteLine(Say(
            $"学位预警：适龄儿童达到学位数的{rule.YellowFrom}%为黄色，{rule.RedFrom}%为红色（{source}）。",
            $"Seat forecast: yellow from {rule.YellowFrom} percent of the seats, red from {rule.RedFrom} ({source})."));
        Console.WriteLine();
        Report.Table(
            Say("各学区（适龄儿童/学位）", "By zone (children/seats)"),
            [Say("学区", "zone"), .. forecast.Total.Select(year => Report.Whole(year.Year))],
            forecast.Groups.SelectMany(group => group.Parts.Select(part => Row($"  {Say("其中只能上", "only")} {string.Join('+', part.Schools.Select(NameOf))}", part.Years))
                    .Prepend(Row(NameOf(group), group.Years)))
                .Append(Row(Say("合计", "all"), forecast.Total)));
        if (forecast.PassedOver > 0)
        {
            Console.WriteLine(Say(
                $"文件里另有{forecast.PassedOver}个孩子不在这{SeatForecast.Years}年入学，没有计入。",
                $"The file has {forecast.PassedOver} more children of other years; they are not counted."));
        }
    }

    private string[] Row(string name, IReadOnlyList<ForecastYear> years) =>
    [
        name,
        .. years.Select(year => $"{LightWord(year.Light)} {year.Children}/{year.Seats}"
            + (year.Percent is { } percent ? $" {percent}%" : "") + (year.Missing > 0 ? Say($" 缺{year.Missing}", $" short {year.Missing}") : "")),
    ];

    private string NameOf(ForecastGroup group)
    {
        var named = string.Join(Say("、", ", "), group.Zones.Take(MostZones).Select(NameOf));
        return group.Zones.Count <= MostZones ? named : Say($"{named}等{group.Zones.Count}个", $"{named} and {group.Zones.Count - MostZones} more");
    }

    private string NameOf(string code) => names.GetValueOrDefault(code, code);

    private string LightWord(SeatLight light) => light switch
    {
        SeatLight.Red => Say("▲红", "▲red"),
        SeatLight.Yellow => Say("◆黄", "◆yellow"),
        _ => Say("●绿", "●green"),
    };

    private string Say(string zh, string en) => language.Say(zh, en);
}
