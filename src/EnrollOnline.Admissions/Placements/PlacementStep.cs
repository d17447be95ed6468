namespace EnrollOnline.Admissions.Placements;

/// <summary>How far a placement has come; said at the end of each step, so that long runs can show it.</summary>
public enum PlacementStep
{
    /// <summary>The input has no fault.</summary>
    Checked,

    /// <summary>A round's lists are written.</summary>
    Listed,

    /// <summary>A round's lottery numbers are drawn and in order.</summary>
    Drawn,

    /// <summary>A round's keys are packed.</summary>
    Keyed,

    /// <summary>A round is matched; multiples are kept as the rulebook says.</summary>
    Matched,

    /// <summary>The whole placement is verified.</summary>
    Verified,

    /// <summary>Seats, traces and cut-offs are written down and the cut-offs recomputed.</summary>
    Explained,
}
