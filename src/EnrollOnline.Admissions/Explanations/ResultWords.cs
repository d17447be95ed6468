using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Says what the child got.</summary>
internal static class ResultWords
{
    public static ExplanationParagraph Paragraph(Rulebook rulebook, ChildPlacement child, Func<string, string> nameOf)
    {
        var name = child.SchoolCode is { } code ? nameOf(code) : "";
        var (text, clause) = child.Via switch
        {
            PlacedVia.PrivateChoice => (
                new Wording($"孩子录取到民办志愿{name}。", $"The child has a seat at {name}, the private choice."),
                rulebook.PrivateChoices.Clause),
            PlacedVia.OwnZone => (
                new Wording($"孩子录取到本学区的{name}。", $"The child has a seat at {name}, of the own zone."),
                rulebook.PublicChoices.Clause),
            PlacedVia.Promotion => (Promoted(rulebook, name), rulebook.Promotion?.Clause ?? rulebook.PublicChoices.Clause),
            PlacedVia.CoOrdination => (
                new Wording($"孩子由统筹安排到{name}。", $"The child has a seat at {name} by co-ordination."),
                rulebook.CoOrdination.Clause),
            PlacedVia.MakeUp => (MadeUp(rulebook, name), rulebook.MakeUp?.Clause ?? rulebook.CoOrdination.Clause),
            _ => (
                new Wording(
                    "名单上的学校都没有剩余学位。教育局会另行安排，请等候联系。",
                    "No school of the list has a seat left. The bureau will find one; please wait to be called."),
                rulebook.CoOrdination.Clause),
        };
        return new(ExplanationTopic.Result, child.SchoolCode, text, [clause]);
    }

    private static Wording Promoted(Rulebook rulebook, string name) =>
        rulebook.Promotion?.Mode == PromotionMode.InsteadOfZone
            ? new(
                $"孩子按原来就读的小学对口录取到{name}。",
                $"The child has a seat at {name}, the junior school of the primary school it leaves.")
            : new(
                $"孩子从原来就读的小学对口直升到{name}。",
                $"The child has a seat at {name}: its primary school gives a right to one.");

    private static Wording MadeUp(Rulebook rulebook, string name) =>
        rulebook.MakeUp?.Mode == MakeUpMode.Round
            ? new(
                $"孩子在补录中录取到{name}。补录用别人放弃的或剩余的学位，次序和号码同第一次。",
                $"The child has a seat at {name} from the make-up round, which gives seats given up or left, by the same order and numbers.")
            : new(
                $"孩子候补录取到{name}：有家庭放弃了学位，按原来的次序轮到孩子。",
                $"The child has a seat at {name} from the waiting list: a family gave it up and the same order came to the child.");
}
