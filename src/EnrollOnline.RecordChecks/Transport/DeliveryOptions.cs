using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>How a department's files arrive; part of its section, under <c>Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    /// <summary>The folder that the department writes into, of one county and source; <c>{county}</c> in it stands for the six
    /// digits of the county.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Regular expression that a file's name must match as a whole, without regard to case; its group <c>day</c> is the
    /// day whose state the data shows, eight digits. Names that do not match are left alone.</summary>
    public string FileName { get; set; } = @".*?(?<day>\d{8})[^0-9]*\.(csv|txt|xlsx)";

    /// <summary>What lies beside each file.</summary>
    public DeliverySeal Seal { get; set; }

    /// <summary>Without a seal: for how long a file must not have changed before it counts as whole.</summary>
    public TimeSpan Settled { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Time of day in China by which the night's file is expected; null when none is expected every night.</summary>
    public TimeOnly? ExpectedBy { get; set; } = new TimeOnly(6, 0);

    /// <summary>How old data may be before it is no longer compared with, in days, 1 to 400.</summary>
    public int OldestData { get; set; } = 7;

    /// <summary>A file with fewer rows than this share of the last one is refused, 0 to 1.</summary>
    public double SmallestShare { get; set; } = 0.5;

    /// <summary>A file of which more than this share of the rows is refused is refused as a whole, 0 to 1.</summary>
    public double MostRefused { get; set; } = 0.05;

    /// <summary>Largest file, in bytes; for XLSX also the limit of what it unpacks to, ten times over.</summary>
    public long LargestFile { get; set; } = 1024L * 1024 * 1024;

    /// <summary>The folder of a county.</summary>
    /// <param name="county">Six digits, or empty for the settings that hold for every county.</param>
    public string FolderOf(string county) => Folder.Replace("{county}", county, StringComparison.Ordinal);

    /// <summary>What is wrong with these options, in words for the operator.</summary>
    /// <param name="secret">The department's secret.</param>
    public IEnumerable<string> Problems(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (Folder.Length == 0)
        {
            yield return "Delivery:Folder must name the folder of the department's files.";
        }

        if (!NamesADay())
        {
            yield return "Delivery:FileName must be a regular expression with a group named day.";
        }

        if (Seal is DeliverySeal.HmacSha256 or DeliverySeal.HmacSm3 && secret.Length < 32)
        {
            yield return "Secret must be at least 32 characters.";
        }

        if (OldestData is < 1 or > 400 || SmallestShare is < 0 or > 1 || MostRefused is < 0 or > 1 || LargestFile < 1 || Settled < TimeSpan.Zero)
        {
            yield return "Delivery:OldestData is 1 to 400, SmallestShare and MostRefused 0 to 1, LargestFile 1 or more, Settled not negative.";
        }
    }

    private bool NamesADay()
    {
        try
        {
            return new Regex(FileName).GetGroupNames().Contains("day", StringComparer.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
