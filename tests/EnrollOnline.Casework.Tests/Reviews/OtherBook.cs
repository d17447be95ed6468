using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>A household book without the guardian: the child lives in its grandfather's.</summary>
internal static class OtherBook
{
    public static HouseholdBook Of(Family family) => new(family.Book, family.Address, ReviewRoom.Home, false,
    [
        new("李老", Family.Id("19550505", (family.Number * 2) + 800), "户主", Family.EnteredOn),
        new("李小明", family.ChildId, "孙子", Family.EnteredOn),
    ]);
}
