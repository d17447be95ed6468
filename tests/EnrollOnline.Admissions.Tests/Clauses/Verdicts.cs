using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Clauses;

/// <summary>Says what a clause has to answer.</summary>
internal static class Verdicts
{
    public static void ShouldBeMet(this Verdict verdict, params string[] clauses) =>
        verdict.ShouldBeOfType<Verdict.Met>().Grounds.Select(ground => ground.Clause).ShouldBe(clauses);

    public static void ShouldNotBeMet(this Verdict verdict, string chinese)
    {
        var ground = verdict.ShouldBeOfType<Verdict.NotMet>().Grounds.ShouldHaveSingleItem();
        ground.Text.Zh.ShouldContain(chinese);
        ground.Text.En.ShouldNotBeNullOrWhiteSpace();
        ground.Clause.ShouldBe("c");
    }

    public static void ShouldWaitFor(this Verdict verdict, params FactName[] names) =>
        verdict.ShouldBeOfType<Verdict.CannotTell>().Missing.Select(missing => missing.Name).ShouldBe(names);

    public static Fact<T> Open<T>()
        where T : class => Fact.Unknown<T>("the source was down");
}
