using EnrollOnline.Casework.Clocks;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What is filled in, what is not, and until when.</summary>
public sealed class TasksModel(ApplyDesk desk, TimeProvider time) : ApplyPage(desk)
{
    /// <summary>Last moment of filing.</summary>
    public DateTimeOffset Closes => Opened.Rulebook.Calendar.ApplicationCloses.FromShanghai();

    /// <summary>Whole days left by the server's clock; 0 on the last day.</summary>
    public int DaysLeft => DateOnly.FromDateTime(Closes.ToShanghai()).DayNumber - time.ShanghaiToday().DayNumber;

    /// <summary>Page that a part begins with.</summary>
    /// <param name="part">Name of the part.</param>
    public string FirstPageOf(string part) => AddressOf(ApplyStep.All.First(step => step.Part == part).Page);

    /// <summary>Page to go on with.</summary>
    public string NextPage => AddressOf(Opened.Route.After(null)?.Page ?? "CheckAnswers");

    /// <summary>Beginning of a part's keys.</summary>
    /// <param name="part">Name of the part.</param>
    public static string KeyOf(string part) => $"parents.apply.tasks.{Texts.Kebab(part)}";
}
