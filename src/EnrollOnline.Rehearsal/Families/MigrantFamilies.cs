using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes the papers of families registered elsewhere: permit, and work where the county asks for it.</summary>
internal sealed class MigrantFamilies(CountyDivisions divisions, SeasonFrame season, PaperNumbers numbers)
{
    private const int OwnHomeIn10000 = 1800;
    private const int LicenceIn10000 = 1700;
    private const int LongestRun = 36;

    private static readonly string[] Firms =
        ["鼎盛", "恒源", "晋达", "宏远", "华泽", "众诚", "瑞丰", "中晋", "德信", "盛泰", "金鹏", "安捷", "同创", "汇通", "三和", "新纪元"];

    private static readonly string[] Trades =
        ["物业管理", "建筑工程", "餐饮管理", "商贸", "装饰工程", "物流", "机械制造", "家政服务", "汽车销售服务", "信息科技", "劳务派遣", "食品"];

    private static readonly string[] Shops =
        ["面馆", "便利店", "五金店", "理发店", "汽修部", "服装店", "蔬菜店", "小吃店", "烟酒店", "装饰材料经销部", "快餐店", "熟食店"];

    private readonly PropertyMaker properties = new(season, numbers);
    private readonly Dictionary<YearMonth, IReadOnlyList<YearMonth>> runs = [];

    /// <summary>The month before filing opens: the last one that the register can know.</summary>
    private YearMonth LastMonth => YearMonth.Of(season.ApplicationOpens).AddMonths(-1);

    /// <summary>Makes true papers and an honest statement; what goes wrong comes later.</summary>
    public MadeUpFamily Make(Dice dice, int number, Community community, Kin kin, StatedChoices choices)
    {
        var dwelling = Dwelling.Draw(dice, divisions, community);
        var holder = kin.Filer;
        var permit = Permit(dice, dwelling, holder);
        var statedPermit = new StatedPermit(
            holder.Name,
            holder.IdNumber,
            permit.PermitNumber,
            dwelling.Typed(dice, dwelling.Police),
            community.Code,
            permit.HeldSince,
            permit.ValidUntil);
        var (home, property) = dice.In10000(OwnHomeIn10000)
            ? properties.Owned(dice, dwelling, kin)
            : ((StatedHome?)null, (PropertyRecord?)null);
        var licence = season.AsksForWork && dice.In10000(LicenceIn10000) ? Licence(dice, holder) : null;
        var account = season.AsksForWork && licence is null ? Account(dice, holder) : null;
        var insurance = account is null
            ? null
            : new StatedInsurance(
                holder.Name, holder.IdNumber, account.Employer, HasContract: true, Day(account.MonthsPaid[0]));
        return new(
            number,
            IsMigrant: true,
            community.Code,
            kin.Guardians,
            kin.Children,
            new(kin.Filer, kin.Children, Household(dice, kin), home, statedPermit, insurance, licence, choices),
            new(Book: null, permit, property, account),
            Snag.None);
    }

    /// <summary>Months without a gap up to the last one that the register can know.</summary>
    public IReadOnlyList<YearMonth> Run(YearMonth first)
    {
        if (!runs.TryGetValue(first, out var run))
        {
            runs[first] = run = [.. YearMonth.Range(first, LastMonth)];
        }

        return run;
    }

    private static DateOnly Day(YearMonth month) => new(month.Year, month.Month, 1);

    private PermitRecord Permit(Dice dice, Dwelling dwelling, MadeUpGuardian holder)
    {
        var longest = Math.Max(season.PermitMonths, 1);
        var since = dice.Day(season.CutOff.AddMonths(-72), season.CutOff.AddMonths(-longest).AddDays(-3));
        // A permit is endorsed for one year at a time (Provisional Regulations on Residence Permits, 2016, art. 10).
        var until = since;
        while (until <= season.ApplicationOpens)
        {
            until = until.AddYears(1);
        }

        return new(
            numbers.Permit(dice, since), holder.Name, holder.IdNumber, dwelling.Police, dwelling.Community.Code, since, until.AddDays(-1), true);
    }

    private InsuranceAccount Account(Dice dice, MadeUpGuardian holder)
    {
        var first = YearMonth.Of(season.CutOff).AddMonths(-dice.Between(12, LongestRun));
        var employer = $"{(dice.In10000(4000) ? "山西" : divisions.County.City)}{dice.Pick(Firms)}{dice.Pick(Trades)}有限公司";
        return new(holder.Name, holder.IdNumber, employer, Run(first), []);
    }

    private StatedLicence Licence(Dice dice, MadeUpGuardian holder)
    {
        var founded = dice.Day(season.CutOff.AddYears(-8), season.CutOff.AddMonths(-12).AddDays(-5));
        // Small shops are named after the keeper: 小店区 + 老王 + 面馆.
        var name = $"{divisions.County.Name}{dice.Pick((string[])["老", "小", "阿", "大"])}{holder.Name[..1]}{dice.Pick(Shops)}";
        return new(numbers.CreditCode(dice), name, holder.Name, holder.IdNumber, founded);
    }

    private StatedHousehold Household(Dice dice, Kin kin)
    {
        var child = kin.Children[0];
        var village = dice.Pick((string[])["东关村", "西庄村", "南堡村", "北坡村", "上王村", "下李村", "张家庄村", "河西村", "柳沟村", "新城社区"]);
        var origin = kin.Origin!;
        return new(
            numbers.Book(dice),
            kin.Head.Name,
            child.IsGirl ? "女" : "子",
            origin.Code,
            $"{origin.Full}{(origin.Code[..2] == Clan.Province ? "新城社区" : village)}{dice.Between(1, 240)}号",
            null,
            child.BirthDate,
            false,
            true);
    }
}
