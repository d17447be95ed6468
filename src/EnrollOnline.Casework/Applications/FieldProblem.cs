namespace EnrollOnline.Casework.Applications;

/// <summary>Something in a form that must be mended before it can be handed in.</summary>
/// <param name="Part">Part of the form, as in <see cref="FormParts"/>.</param>
/// <param name="Field">Field of the part, for example IdNumber or Owners[0].Name.</param>
/// <param name="Code">What is wrong; the pages hold a sentence for each code in both languages.</param>
public sealed record FieldProblem(string Part, string Field, FormProblem Code);

/// <summary>What can be wrong with a field.</summary>
public enum FormProblem
{
    /// <summary>Nothing was typed or chosen.</summary>
    Missing,

    /// <summary>An ID number does not have 17 digits and a digit or X.</summary>
    IdNumberShape,

    /// <summary>The last character of an ID number does not fit the others.</summary>
    IdNumberCheckDigit,

    /// <summary>The birth date inside an ID number does not exist.</summary>
    IdNumberDate,

    /// <summary>The birth date inside an ID number lies in the future.</summary>
    IdNumberFuture,

    /// <summary>An ID number begins with no known division.</summary>
    IdNumberDivision,

    /// <summary>A number of the first generation, 15 digits: the card in use has 18.</summary>
    IdNumberOld,

    /// <summary>A good number of another kind of document.</summary>
    OtherDocument,

    /// <summary>Not H or M with eight digits.</summary>
    TravelPermitShape,

    /// <summary>Not eight digits.</summary>
    TaiwanPermitShape,

    /// <summary>Not five to twenty letters and digits.</summary>
    PassportShape,

    /// <summary>No number of a permanent residence card.</summary>
    PermanentResidenceShape,

    /// <summary>The child is too young on the rulebook's day.</summary>
    TooYoung,

    /// <summary>Child and guardian have the same ID number.</summary>
    SamePerson,

    /// <summary>A record number has characters that no such number has, or a wrong length.</summary>
    RecordNumberShape,

    /// <summary>The community is not one of this county's.</summary>
    UnknownCommunity,

    /// <summary>The school is not one that can be chosen here.</summary>
    UnknownSchool,

    /// <summary>More schools are chosen than the rulebook allows.</summary>
    TooManyChoices,

    /// <summary>A school is chosen twice.</summary>
    ChosenTwice,

    /// <summary>The rulebook allows a private or a public choice, not both.</summary>
    EitherOr,

    /// <summary>The declaration is not made.</summary>
    NotDeclared,

    /// <summary>More characters than the field keeps (200).</summary>
    TooLong,
}
