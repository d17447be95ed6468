using System.Text.Json;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Privacy;

namespace EnrollOnline.Casework.Supplements;

/// <summary>Writes a changed form into its case, with everything that stands beside it in the row.</summary>
public sealed class StatementWriter(PersonalData personal)
{
    /// <summary>What the family stated so far.</summary>
    /// <param name="application">The case.</param>
    public ApplicationForm Read(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id);
    }

    /// <summary>Puts a form into the case; the caller saves.</summary>
    /// <param name="application">The case, tracked.</param>
    /// <param name="form">The form; it lacks nothing.</param>
    public void Write(Application application, ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(form);
        var born = ChildId.BirthDateOf(form.Child) ?? throw new InvalidOperationException("A checked form tells the child's date of birth.");
        application.FormCipher = personal.EncryptJson(form, application.Id);
        (application.ChildName, application.BirthDate) = (form.Child!.Name.Trim(), born);
        application.ChildIndex = personal.IndexOf("child", ChildId.KeyOf(form.Child));
        application.CommunityCode = FormParts.LivingCommunity(form);
        application.PrivateChoice = form.Choices!.PrivateSchool;
        application.PublicChoices = string.Join(' ', form.Choices.PublicSchools);
        application.WantsMultiplesTogether = form.Choices.MultiplesTogether;
    }

    /// <summary>Schools ranked in the old zone mean nothing in the new one; the new zone's own order takes their place.</summary>
    /// <param name="before">The form as it was.</param>
    /// <param name="after">The form as it should be.</param>
    public static ApplicationForm WithFittingChoices(ApplicationForm before, ApplicationForm after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return MovesZone(before, after) && after.Choices is { } choices
            && JsonSerializer.Serialize(choices) == JsonSerializer.Serialize(before.Choices)
                ? after with { Choices = choices with { PublicSchools = [] } }
                : after;
    }

    /// <summary>True when two forms place the family in different communities.</summary>
    internal static bool MovesZone(ApplicationForm before, ApplicationForm after) =>
        FormParts.LivingCommunity(before) != FormParts.LivingCommunity(after);
}
