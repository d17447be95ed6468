using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Writes the members of a household book, householder first.</summary>
internal static class BookMembers
{
    /// <summary>A book of the parents: the father (or only parent) as householder, the children, and mostly the other parent.</summary>
    /// <param name="kin">The family.</param>
    /// <param name="founded">The day the parents entered it.</param>
    /// <param name="entered">The day the children entered it.</param>
    /// <param name="both">Whether the householder's spouse is in it.</param>
    public static IReadOnlyList<BookMember> OfParents(Kin kin, DateOnly founded, DateOnly entered, bool both)
    {
        var head = kin.Head;
        List<BookMember> members = [new(head.Name, head.IdNumber, "户主", founded)];
        if (both && kin.Guardians.FirstOrDefault(guardian => guardian != head) is { } spouse)
        {
            members.Add(new(spouse.Name, spouse.IdNumber, "妻", founded));
        }

        members.AddRange(kin.Children.Select(child => new BookMember(child.Name, child.IdNumber, child.IsGirl ? "女" : "子", entered)));
        if (kin.Sibling is { } sibling)
        {
            var born = ResidentIdNumber.Parse(sibling.IdNumber).BirthDate;
            members.Add(new(sibling.Name, sibling.IdNumber, sibling.IsWoman ? "女" : "子", born > founded ? born : founded));
        }

        return members;
    }

    /// <summary>A book of the grandparents, with the one parent who is their child.</summary>
    public static IReadOnlyList<BookMember> OfGrandparents(Kin kin, DateOnly entered)
    {
        var (man, wife) = (kin.Grandfather, kin.Grandmother);
        List<BookMember> members =
        [
            new(man.Name, man.IdNumber, "户主", new(2001, 5, 18)),
            new(wife.Name, wife.IdNumber, "妻", new(2001, 5, 18)),
        ];
        var own = kin.Maternal ? GuardianRelation.Mother : GuardianRelation.Father;
        if (kin.Guardians.FirstOrDefault(guardian => guardian.Relation == own) is { } parent)
        {
            members.Add(new(parent.Name, parent.IdNumber, kin.Maternal ? "女" : "子", new(2001, 5, 18)));
        }

        var side = kin.Maternal ? "外孙" : "孙";
        members.AddRange(kin.Children.Select(child =>
            new BookMember(child.Name, child.IdNumber, side + (child.IsGirl ? "女" : "子"), entered)));
        return members;
    }
}
