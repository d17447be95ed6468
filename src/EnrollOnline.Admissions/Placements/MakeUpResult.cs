namespace EnrollOnline.Admissions.Placements;

/// <summary>What becomes of seats that were given up.</summary>
public abstract record MakeUpResult
{
    private MakeUpResult()
    {
    }

    /// <summary>The seats given again.</summary>
    /// <param name="Seats">One entry for each child that gets another seat, by application number.</param>
    public sealed record Done(IReadOnlyList<MakeUpSeat> Seats) : MakeUpResult;

    /// <summary>The seats cannot be given again; nothing was run.</summary>
    /// <param name="Faults">Each fault, naming its row.</param>
    public sealed record BadInput(IReadOnlyList<InputFault> Faults) : MakeUpResult;
}

/// <summary>A seat that somebody gave up and another child gets.</summary>
/// <param name="ApplicationNumber">The child.</param>
/// <param name="SchoolCode">The school.</param>
/// <param name="FromSchool">The school whose seat the child leaves, or null when it had none.</param>
/// <param name="Key">The child's place in the school's order.</param>
public sealed record MakeUpSeat(string ApplicationNumber, string SchoolCode, string? FromSchool, RankKey Key);

/// <summary>What a make-up round has to give.</summary>
/// <param name="Seats">Seats by code of the school; only schools that have some.</param>
/// <param name="Children">Application numbers of the children who may choose.</param>
public sealed record MakeUpOpening(IReadOnlyDictionary<string, int> Seats, IReadOnlyList<string> Children);
