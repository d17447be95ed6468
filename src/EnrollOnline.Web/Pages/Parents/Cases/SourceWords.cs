using System.Text.Json;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Says to a family what one register was asked, what it answered, and what it can do about it.</summary>
/// <param name="file">The case.</param>
/// <param name="names">Names of communities and schools by code.</param>
/// <param name="texts">The texts.</param>
public sealed class SourceWords(CaseFile file, IReadOnlyDictionary<string, string> names, Texts texts)
{
    // The days in a register's answer that decide, and what each is called.
    private static readonly string[] _days =
        ["entryDate", "registeredOn", "heldSince", "validUntil", "since", "foundedOn", "startsOn", "endsOn", "validFrom"];

    /// <summary>Name of the register, and of what is asked of it where one register is asked two things.</summary>
    /// <param name="line">The register's part in the case.</param>
    public string Name(SourceLine line) =>
        texts.Find($"parents.case.source.{line.Source}.{line.Fact}") ?? texts[$"parents.case.source.{line.Source}"];

    /// <summary>What was asked.</summary>
    /// <param name="line">The register's part in the case.</param>
    public string Asked(SourceLine line) => texts.Find($"parents.case.asked.{line.Fact}") ?? Name(line);

    /// <summary>What came back.</summary>
    /// <param name="line">The register's part in the case.</param>
    public string Answered(SourceLine line) =>
        texts.Find($"parents.case.status.{line.Status}.{line.Reason}") ?? texts[$"parents.case.status.{line.Status}.text"];

    /// <summary>Where a wrong record is put right.</summary>
    /// <param name="line">The register's part in the case.</param>
    public string PutRight(SourceLine line) => texts[$"parents.case.mend.{line.Source}"];

    /// <summary>What the family can correct of its own statement, the likeliest first.</summary>
    /// <param name="line">The register's part in the case.</param>
    public IReadOnlyList<CorrectionOffer> Offers(SourceLine line) =>
        line.Advice == SourceAdvice.CorrectRecord
            ? CorrectionOffers.Of(line.Fact, line.Status, line.Reason, line.Differences, file.Form)
            : [];

    /// <summary>The differences that are told in two texts; months have a strip of their own.</summary>
    /// <param name="line">The register's part in the case.</param>
    public static IEnumerable<FieldDifference> Differences(SourceLine line) =>
        line.Differences.Where(difference => difference.Field != "missingMonths");

    /// <summary>The name of a field.</summary>
    /// <param name="field">Its code in a finding.</param>
    public string Field(string field) => texts.Find($"parents.case.field.{Texts.Kebab(field)}") ?? field;

    /// <summary>The name of a field that can be corrected; an owner's with the owner's place.</summary>
    /// <param name="field">The field.</param>
    public string Field(CorrectionField field) => FieldName(field, texts);

    /// <summary>The name of a field that can be corrected.</summary>
    internal static string FieldName(CorrectionField field, Texts texts) => field.Owner is { } place
        ? texts[field.Kind == CorrectionKind.IdNumber ? "parents.correct.field.owner-id-number" : "parents.correct.field.owner-name", place + 1]
        : texts[$"parents.correct.field.{field.Code}"];

    /// <summary>A value as people read it.</summary>
    /// <param name="value">The value as it stands in a finding.</param>
    public string Say(string value) => value.Length == 0 ? texts["parents.case.nothing"] : RecordedText.Of(value, names, texts);

    /// <summary>The days that the register holds, in words: registered on, valid until.</summary>
    /// <param name="line">The register's part in the case.</param>
    public string? Days(SourceLine line)
    {
        if (line.Answered is not { } answered || JsonElement.Parse(answered) is not { ValueKind: JsonValueKind.Object } record)
        {
            return null;
        }

        var told = line.Differences.Select(difference => difference.Field).ToHashSet(StringComparer.Ordinal);
        var days = _days.Where(day => !told.Contains(day) && record.TryGetProperty(day, out var value) && value.ValueKind == JsonValueKind.String)
            .Select(day => texts["parents.case.day", Field(day), Say(record.GetProperty(day).GetString()!)]).ToList();
        return days.Count == 0 ? null : string.Join(texts["parents.case.days.and"], days);
    }
}
