using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>A page of who looked, with its words.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Looks">What is on it.</param>
/// <param name="Texts">The reader's language.</param>
public sealed record LookList(int Page, LookPage Looks, Texts Texts)
{
    /// <summary>Lines on a page.</summary>
    public const int Size = 20;

    /// <summary>True when all looks are on this page, as in a copy.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How many pages there are.</summary>
    public int Pages => IsWhole ? 1 : (Looks.Total + Size - 1) / Size;

    /// <summary>Who looked, in plain words.</summary>
    /// <param name="line">The look.</param>
    public string Who(LookLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Kind switch
        {
            LookKind.Register => Texts["parents.data.who.system"],
            LookKind.Family => Texts["parents.data.who.family", line.Name],
            _ => Texts[line.Kind == LookKind.Bureau ? "parents.data.who.bureau" : "parents.data.who.officer", line.BureauName, line.Name ?? ""].TrimEnd(),
        };
    }

    /// <summary>What for, in plain words.</summary>
    /// <param name="line">The look.</param>
    public string Why(LookLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Kind == LookKind.Register)
        {
            return Texts["parents.data.why.register", Texts.Find($"parents.case.source.{line.Purpose}") ?? line.BureauName];
        }

        var why = line.Kind == LookKind.Family ? Texts["parents.data.why.copy"] : Texts.Find($"parents.data.why.{line.Purpose}") ?? Texts["parents.data.why"];
        return line.Kind != LookKind.Family && line.Words.Length > 0 ? Texts["parents.data.why.words", why, line.Words] : why;
    }
}
