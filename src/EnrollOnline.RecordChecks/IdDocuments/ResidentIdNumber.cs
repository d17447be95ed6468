using System.Globalization;
using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>A resident ID number (公民身份号码, GB 11643): 18 characters with a true check digit, a real birth date and a
/// known province. Made by <see cref="TryParse"/> only, so an instance is always well formed.</summary>
/// <remarks>It must not leak: <see cref="ToString"/> and plain JSON show the first and the last character only.
/// Whoever needs the digits says so with <see cref="Reveal"/>.</remarks>
[JsonConverter(typeof(MaskedIdNumberConverter))]
public sealed class ResidentIdNumber : IEquatable<ResidentIdNumber>
{
    private readonly string digits;

    private ResidentIdNumber(string digits) => this.digits = digits;

    /// <summary>Division code of first registration: six digits, province, prefecture, county. It says where the number
    /// was issued, not where the person lives.</summary>
    public string DivisionCode => digits[..6];

    /// <summary>Date of birth.</summary>
    public DateOnly BirthDate => DateOnly.ParseExact(digits.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>True when the order code is odd, which GB 11643 gives to men and boys.</summary>
    public bool IsMale => (digits[16] - '0') % 2 == 1;

    /// <summary>True for the number on a residence permit of a Hong Kong, Macao or Taiwan resident (港澳台居民居住证), who is in no
    /// household register.</summary>
    public bool IsHongKongMacaoTaiwan => digits[0] == '8';

    /// <summary>True when a register means this person, however it writes the number, also with the 15 digits of before 1999.</summary>
    public bool Holds(string? recorded) =>
        IdNumberRules.Normalise(recorded) is { Length: 15 or 18 } text
        && string.Equals(text, text.Length == 18 ? digits : IdNumberRules.FifteenDigits(digits), StringComparison.Ordinal);

    /// <summary>Reads a number as people type it: full-width characters, spaces, hyphens, brackets and a small x are put right.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="today">The day in China; a later birth date is refused.</param>
    /// <param name="number">The number, when the result is <see cref="IdNumberProblem.None"/>.</param>
    /// <returns>The first thing that is wrong, or <see cref="IdNumberProblem.None"/>.</returns>
    public static IdNumberProblem TryParse(string? typed, DateOnly today, out ResidentIdNumber? number)
    {
        var text = IdNumberRules.Normalise(typed);
        var problem = IdNumberRules.Check(text, today);
        number = problem == IdNumberProblem.None ? new ResidentIdNumber(text) : null;
        return problem;
    }

    /// <summary>Reads a number that is already known to be good (from a department, a store or a test).</summary>
    /// <exception cref="FormatException">It is not; the message does not repeat it.</exception>
    public static ResidentIdNumber Parse(string digits) =>
        TryParse(digits, DateOnly.MaxValue, out var number) is var problem && number is not null
            ? number
            : throw new FormatException($"Not a resident ID number: {problem}.");

    /// <summary>The 18 characters in clear. For the wire, the encrypted column and the page of the person concerned only.</summary>
    public string Reveal() => digits;

    /// <summary>First and last character, the rest hidden.</summary>
    public override string ToString() => Mask(digits);

    /// <summary>Hides all but the first and the last character of an ID number.</summary>
    public static string Mask(string idNumber) =>
        idNumber.Length < 3 ? new string('*', idNumber.Length) : $"{idNumber[0]}{new string('*', idNumber.Length - 2)}{idNumber[^1]}";

    /// <inheritdoc/>
    public bool Equals(ResidentIdNumber? other) => other is not null && string.Equals(digits, other.digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResidentIdNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(digits, StringComparison.Ordinal);
}
