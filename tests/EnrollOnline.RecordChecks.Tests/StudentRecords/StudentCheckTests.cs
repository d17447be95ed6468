using EnrollOnline.RecordChecks.StudentRecords;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.StudentRecords;

public sealed class StudentCheckTests
{
    private static readonly StudentQuestion Sibling = new(People.Child, StudentMatter.Sibling, SchoolCode: "2114905001", Guardian: People.Mother);
    private static readonly StudentQuestion Own = new(People.Child, StudentMatter.PreviousSchool, $"G{People.Child.Digits()}", "2114905001");
    private static readonly StudentAnswer Recorded = new(
        $"G{People.Child.Digits()}", "王梓涵", People.Child.Digits(), "2114905001", "坞城小学", 3, 2027, [new("李静", People.Mother.Digits())]);

    [Fact]
    public void Pupil_guardian_and_school_agree()
    {
        StudentCheck.Compare(Sibling, Recorded).ShouldMatch();
        StudentCheck.Compare(Own, Recorded).ShouldMatch();
        StudentCheck.Compare(Own, Recorded with { SchoolCode = "2114905002" }).ShouldDifferIn("schoolCode");
    }

    [Fact]
    public void A_strangers_child_keeps_its_school_to_itself()
    {
        var asked = Sibling with { Guardian = People.Stranger, SchoolCode = "2114905009" };
        StudentCheck.Compare(asked, Recorded).ShouldDifferIn("guardian");
        var kept = StudentCheck.Masked(asked, Recorded);
        (kept.Name, kept.SchoolCode, kept.SchoolName, kept.Guardians[0].Name).ShouldBe(("王**", "", "", "李*"));
    }

    [Fact]
    public void A_student_number_holds_the_id_number_and_is_never_kept_or_shown()
    {
        var wrong = StudentCheck.Compare(Own with { StudentNumber = "G140105201803150999" }, Recorded).ShouldDifferIn("studentNumber");
        $"{wrong} {StudentCheck.Masked(Own)} {Own} {StudentCheck.Masked(Own, Recorded)}".ShouldNotContain("20180315");
    }
}
