using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Writes the members of a household book, householder first.</summary>
internal static class BookMembers
{
    /// <summary>A book of the parents: the father (or only parent) as householder, the children, and mostly the other parent.</summary>
    public static IReadOnlyList<BookMember> OfParents(Kin kin, DateOnly entered, bool both)
    {
        var head = kin.Head;
        List<BookMember> members = [new(head.Name, head.IdNumber, "户主", entered)];
        if (both && kin.Guardians.FirstOrDefault(guardian => guardian != head) is { } spouse)
        {
            members.Add(new(spouse.Name, spouse.IdNumber, "妻", entered));
        }

        members.AddRange(kin.Children.Select(child => new BookMember(child.Name, child.IdNumber, child.IsGirl ? "女" : "子", entered)));
        if (kin.Sibling is { } sibling)
        {
            members.Add(new(sibling.Name, sibling.IdNumber, sibling.IsWoman ? "女" : "子", entered));
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
