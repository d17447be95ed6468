using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The document by which the department certifies a preference.</summary>
public sealed class PreferencePaperModel(ApplyDesk desk, ProblemWords words, Texts texts) : QuestionPage(desk, words)
{
    /// <summary>Number of the document.</summary>
    [BindProperty]
    public string? DocumentNumber { get; set; }

    /// <summary>Name of the group.</summary>
    public string GroupName => Group is { } group ? texts.Say(group.Name) : "";

    /// <summary>The department that certifies it.</summary>
    public string ConfirmedBy => Group is { } group ? texts.Say(group.ConfirmedBy) : "";

    private PreferenceGroupRule? Group => Opened.Rulebook.PreferenceGroups.FirstOrDefault(group => group.Code == Opened.Form.Preference?.Group);

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => DocumentNumber = form.Preference?.DocumentNumber;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Preference = form.Preference! with { DocumentNumber = Typed.Number(DocumentNumber) } };
}
