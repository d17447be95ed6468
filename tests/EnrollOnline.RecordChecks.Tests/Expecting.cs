using EnrollOnline.RecordChecks.Findings;
using Shouldly;

namespace EnrollOnline.RecordChecks.Tests;

/// <summary>Words for what a comparison should have come to.</summary>
internal static class Expecting
{
    public static void ShouldMatch(this FindingStatus status) => status.ShouldBe(new FindingStatus.Match());

    public static FieldDifference ShouldDifferIn(this FindingStatus status, string field)
    {
        var only = status.ShouldBeOfType<FindingStatus.Mismatch>().Fields.ShouldHaveSingleItem();
        only.Field.ShouldBe(field);
        return only;
    }

    public static void ShouldDifferInAll(this FindingStatus status, params string[] fields) =>
        status.ShouldBeOfType<FindingStatus.Mismatch>().Fields.Select(f => f.Field).ShouldBe(fields);

    public static void ShouldBeDown(this FindingStatus status, string reason) =>
        status.ShouldBeOfType<FindingStatus.SourceDown>().Reason.ShouldBe(reason);
}
