using EnrollOnline.Admissions.Facts;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;
using Shouldly;

namespace EnrollOnline.Rehearsal.Tests.Counties;

/// <summary>The two real counties; made once for each set of arguments, since nothing in a county can be changed.</summary>
internal static class RealCounty
{
    public const string Xiaodian = "140105";
    public const string Luzhou = "140403";

    private static readonly Dictionary<(string, Stage, int), MadeUpCounty> Made = [];
    private static readonly Lock Making = new();

    public static CountyDivisions Divisions(string code) =>
        Rehearsal.Counties.Divisions.Load(code).ShouldBeOfType<DivisionsAnswer.Found>().Divisions;

    public static SeasonFrame Season(string code, Stage stage) =>
        code == Xiaodian ? SeasonFrame.Taiyuan2024(stage) : SeasonFrame.Changzhi2025(stage);

    public static MadeUpCounty Make(string code, Stage stage, int children)
    {
        lock (Making)
        {
            if (!Made.TryGetValue((code, stage, children), out var county))
            {
                county = MadeUpCounty.Make(Divisions(code), Season(code, stage), children, seed: 7);
                Made[(code, stage, children)] = county;
            }

            return county;
        }
    }
}
