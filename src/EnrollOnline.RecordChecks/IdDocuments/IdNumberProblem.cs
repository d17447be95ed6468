namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>What is wrong with a typed ID number; the first that applies, in this order.</summary>
public enum IdNumberProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Missing,

    /// <summary>It is a good number of another kind of document: that kind has to be chosen.</summary>
    OtherDocument,

    /// <summary>A resident number of the first generation, 15 digits: the card in use has 18.</summary>
    OldNumber,

    /// <summary>Not 18 characters after spaces are taken out.</summary>
    Length,

    /// <summary>Something other than 17 digits and a last digit or X.</summary>
    Characters,

    /// <summary>The first two digits are no province of GB/T 2260.</summary>
    Division,

    /// <summary>Digits 7 to 14 are no date of the calendar, or one before 1880.</summary>
    BirthDate,

    /// <summary>The birth date lies in the future.</summary>
    BirthDateInFuture,

    /// <summary>The last character does not fit the others: a digit was mistyped.</summary>
    CheckDigit,

    /// <summary>Not H or M with eight digits.</summary>
    TravelPermitShape,

    /// <summary>Not eight digits.</summary>
    TaiwanPermitShape,

    /// <summary>Not five to twenty letters and digits with a digit among them.</summary>
    PassportShape,

    /// <summary>Neither three letters and twelve digits nor 9 with seventeen more.</summary>
    PermanentResidenceShape,
}
