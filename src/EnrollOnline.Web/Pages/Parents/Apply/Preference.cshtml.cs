using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether the child belongs to a preference group of the rulebook, with the department that certifies it.</summary>
public sealed class PreferenceModel(ApplyDesk desk, ProblemWords words, Texts texts) : QuestionPage(desk, words)
{
    private const string None = "none";

    /// <summary>Code of the group, or none.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.preference.empty")]
    public string? Held { get; set; }

    /// <summary>The groups of the rulebook.</summary>
    public IEnumerable<Choice> Groups => Opened.Rulebook.PreferenceGroups.Select(group => new Choice(
        group.Code, texts.Say(group.Name), texts["parents.apply.preference.confirmed-by", texts.Say(group.ConfirmedBy)]));

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Held = form.Preference?.Group ?? (form.Without.Contains(FormParts.Preference) ? None : null);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => Held is null or None
        ? Holding.None(form, FormParts.Preference) with { Preference = null }
        : Holding.Some(form, FormParts.Preference) with
        {
            Preference = new PreferencePart(Held, form.Preference?.Group == Held ? form.Preference.DocumentNumber : ""),
        };
}
