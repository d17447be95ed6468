namespace EnrollOnline.Casework.Reviews;

/// <summary>How one case left a review.</summary>
internal enum ReviewEnd
{
    /// <summary>Facts and category stand.</summary>
    Approved,

    /// <summary>A person must look.</summary>
    WithOfficer,

    /// <summary>It waits for a silent department.</summary>
    Parked,

    /// <summary>It broke the review; a person must look.</summary>
    Failed,

    /// <summary>Somebody changed it meanwhile, or there was nothing to judge.</summary>
    Overtaken,

    /// <summary>It was given back for some seconds.</summary>
    PutOff,
}
