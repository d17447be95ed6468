using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PreferenceGroupTests
{
    private static readonly PreferenceGroup Clause = new("c", ["martyr", "service-member"]);

    [Fact]
    public void A_confirmed_group_of_the_rulebook_counts() =>
        Clause.Judge(AChild.OfXiaodian with { Preference = AChild.Known(new PreferenceFact("martyr", "优抚〔2024〕3号")) })
            .ShouldBeMet("c");

    [Fact]
    public void Another_group_does_not() =>
        Clause.Judge(AChild.OfXiaodian with { Preference = AChild.Known(new PreferenceFact("investor", "招商〔2024〕1号")) })
            .ShouldNotBeMet("不属于教育优待对象");

    [Fact]
    public void Nearly_every_child_has_none() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("不属于教育优待对象");

    [Fact]
    public void An_open_group_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Preference = Verdicts.Open<PreferenceFact>() }).ShouldWaitFor(FactName.Preference);
}
