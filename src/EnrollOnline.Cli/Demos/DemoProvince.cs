using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Rehearsal.SignOn;

namespace EnrollOnline.Cli.Demos;

/// <summary>Who can sign in at the stand-in province of a demonstration: guardians whose families have not filed yet.</summary>
internal static class DemoProvince
{
    /// <summary>The people; the last one has not proven who he or she is there (L2), so that nothing is pre-filled.</summary>
    public static IReadOnlyList<SignOnPerson> People(IReadOnlyList<MadeUpFamily> families) =>
    [
        .. families.Select((family, place) =>
            new SignOnPerson(family.Stated.Filer.Name, family.Stated.Filer.IdNumber, family.Stated.Filer.Mobile, Level(families, place))),
    ];

    /// <summary>One line for each of them, with the child's name and number that the site asks for.</summary>
    public static string Listed(IReadOnlyList<MadeUpFamily> families) => string.Join(
        Environment.NewLine,
        families.Select((family, place) =>
            $"                         {family.Stated.Filer.Name} ({Level(families, place)}), child {family.Children[0].Name}, ID number {family.Children[0].IdNumber}"));

    private static string Level(IReadOnlyList<MadeUpFamily> families, int place) => place == families.Count - 1 ? "L2" : "L3";
}
