using System.Globalization;
using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>How the numbers of documents other than the resident ID card are made.</summary>
/// <remarks>Travel permits: announcements of the exit and entry administration of 2010 (Hong Kong and Macao) and 2015 (Taiwan);
/// the eight digits belong to the person for life, older booklets add two that count the booklets. Permanent residence: its
/// announcement of 2023 for the 18-character number, whose check character is that of resident numbers. How the check digit of
/// the 15-character number is reckoned was never published, so it is not tried.</remarks>
internal static partial class IdDocumentRules
{
    /// <summary>The number for life of a well-formed one, or what is wrong with it.</summary>
    /// <param name="kind">The document; a resident number is not one of these.</param>
    /// <param name="text">A result of <see cref="IdNumberRules.Normalise"/>.</param>
    public static (string Number, IdNumberProblem Problem) Read(IdDocumentKind kind, string text)
    {
        if (text.Length == 0)
        {
            return ("", IdNumberProblem.Missing);
        }

        if (kind == IdDocumentKind.ResidentId || !Enum.IsDefined(kind) || IdNumberRules.Check(text, DateOnly.MaxValue) == IdNumberProblem.None)
        {
            return ("", IdNumberProblem.OtherDocument);
        }

        return kind switch
        {
            IdDocumentKind.HongKongMacaoTravelPermit => ForLife(HongKongMacao().Match(text), IdNumberProblem.TravelPermitShape),
            IdDocumentKind.TaiwanTravelPermit => ForLife(Taiwan().Match(text), IdNumberProblem.TaiwanPermitShape),
            IdDocumentKind.ForeignPermanentResidence when text.Length == 18 => NewPermanentResidence(text),
            IdDocumentKind.ForeignPermanentResidence => ForLife(OldPermanentResidence().Match(text), IdNumberProblem.PermanentResidenceShape),
            _ => ForLife(Passport().Match(text), IdNumberProblem.PassportShape),
        };
    }

    /// <summary>True for a number that can only be one of these documents', so that somebody chose the wrong kind.</summary>
    public static bool Knows(string text) =>
        HongKongMacao().IsMatch(text) || OldPermanentResidence().IsMatch(text)
        || (text.Length == 18 && NewPermanentResidence(text).Problem == IdNumberProblem.None);

    private static (string Number, IdNumberProblem Problem) ForLife(Match match, IdNumberProblem otherwise) =>
        match.Success ? (match.Groups["life"].Value, IdNumberProblem.None) : ("", otherwise);

    // 9, province (2), nationality (3), birth date (8), order (3), check character.
    private static (string Number, IdNumberProblem Problem) NewPermanentResidence(string text)
    {
        var problem = text[0] != '9' || text.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(text[17]) || text[17] == 'X')
            ? IdNumberProblem.PermanentResidenceShape
            : !DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? IdNumberProblem.BirthDate
                : text[17] == IdNumberRules.CheckCharacter(text) ? IdNumberProblem.None : IdNumberProblem.CheckDigit;
        return (problem == IdNumberProblem.None ? text : "", problem);
    }

    [GeneratedRegex(@"^(?<life>[HM][0-9]{8})(?:[0-9]{2})?\z")]
    private static partial Regex HongKongMacao();

    // Booklets of before 2015 add the issuing office's letter.
    [GeneratedRegex(@"^(?<life>[0-9]{8})(?:[0-9]{2}[A-Z]?)?\z")]
    private static partial Regex Taiwan();

    [GeneratedRegex(@"^(?<life>(?=[A-Z]*[0-9])[A-Z0-9]{5,20})\z")]
    private static partial Regex Passport();

    [GeneratedRegex(@"^(?<life>[A-Z]{3}[0-9]{12})\z")]
    private static partial Regex OldPermanentResidence();
}
