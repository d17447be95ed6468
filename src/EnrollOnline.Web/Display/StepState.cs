namespace EnrollOnline.Web.Display;

/// <summary>Where a step of a journey lies.</summary>
public enum StepState
{
    /// <summary>It is behind us.</summary>
    Done,

    /// <summary>We are here.</summary>
    Now,

    /// <summary>We are here, and the reader has something to do.</summary>
    YourTurn,

    /// <summary>It is still to come.</summary>
    Later,
}
