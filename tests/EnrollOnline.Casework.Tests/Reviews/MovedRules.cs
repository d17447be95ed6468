using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Tests.PreChecks;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>Rooms under other samples' rules, moved to the room's county, on the second day of their applications.</summary>
internal static class MovedRules
{
    public static async Task<ReviewRoom> OpenAsync(string sample, string engine = "sqlite", string? unconnected = null)
    {
        var text = SampleRules.Text(sample).Replace($"\"{SampleRules.Of(sample).CountyCode}\"", $"\"{ReviewRoom.CountyCode}\"", StringComparison.Ordinal);
        var room = await ReviewRoom.OpenAsync(engine, rules: _ => text, unconnected: unconnected);
        room.House.Clock.MoveTo(RulebookReader.Read(text).Rulebook!.Calendar.ApplicationOpens.AddDays(1).FromShanghai());
        return room;
    }

    /// <summary>A child of the age that the sample admits.</summary>
    public static string Born(string sample) => sample.Contains("2026", StringComparison.Ordinal) ? "20200101"
        : sample.Contains("2023", StringComparison.Ordinal) ? "20170101" : "20180101";

    /// <summary>The family says that it has nothing of what it did not state.</summary>
    public static ApplicationForm Plain(this ApplicationForm form) => form with { Without = FormParts.MayBeWithout };
}
