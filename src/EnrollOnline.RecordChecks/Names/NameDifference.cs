using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Notes a difference of names. The recorded name is masked: whoever typed a stranger's ID number must not learn
/// the stranger's name by it.</summary>
public static class NameDifference
{
    /// <summary>Compares and notes.</summary>
    public static void Name(this Differences differences, string field, string stated, string recorded)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var outcome = NameComparison.Compare(stated, recorded);
        if (outcome != NameOutcome.Same)
        {
            differences.Add(field, stated, NameComparison.Mask(recorded), outcome == NameOutcome.Unsure);
        }
    }
}
