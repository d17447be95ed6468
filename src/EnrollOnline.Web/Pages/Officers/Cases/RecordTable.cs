using System.Text.Json;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Puts what a family stated beside what a register says, one line for each field that either of them knows.</summary>
internal static class RecordTable
{
    // Field, where it stands in the question, where it stands in the answer; empty: it has no place there.
    private static readonly Dictionary<string, (string Field, string Asked, string Answered)[]> Sources = new(StringComparer.Ordinal)
    {
        ["household-registration"] =
        [
            ("name", "child.name", "name"), ("guardian", "guardian.name", "members.name"), ("kinship", "", "members.relation"), ("bookNumber", "bookNumber", "bookNumber"),
            ("householder", "", "householderName"), ("relation", "relationToHouseholder", "relationToHouseholder"),
            ("address", "address", "address"), ("community", "communityCode", "communityCode"),
            ("entryDate", "entryDate", "entryDate"), ("collective", "", "collective"),
        ],
        ["residence-permit"] =
        [
            ("name", "holder.name", "holderName"), ("permitNumber", "permitNumber", "permitNumber"), ("address", "address", "address"),
            ("community", "communityCode", "communityCode"), ("heldSince", "heldSince", "heldSince"),
            ("validOn", "validOn", "validUntil"), ("continuous", "", "continuous"),
        ],
        ["property"] =
        [
            ("owner", "owners.name", "owners.name"), ("share", "", "owners.sharePercent"),
            ("certificateNumber", "certificateNumber", "certificateNumber"), ("unitNumber", "unitNumber", "unitNumber"),
            ("location", "location", "location"), ("community", "communityCode", "communityCode"), ("use", "", "use"), ("nature", "", "nature"),
            ("registeredOn", "", "registeredOn"),
        ],
        ["social-insurance"] =
        [
            ("name", "insured.name", "insuredName"), ("employer", "employer", "employer"), ("from", "from", ""), ("to", "to", ""),
        ],
        ["birth-certificate"] =
        [
            ("name", "child.name", "childName"), ("birthDate", "birthDate", "birthDate"), ("certificateNumber", "certificateNumber", "certificateNumber"),
            ("mother", "", "motherName"), ("father", "", "fatherName"), ("guardian", "guardian.name", ""),
        ],
        ["marriage"] =
        [
            ("guardian", "guardian.name", ""), ("spouse", "spouse.name", ""), ("husband", "", "husbandName"), ("wife", "", "wifeName"),
            ("registeredOn", "", "registeredOn"), ("state", "", "state"),
        ],
        ["lease"] =
        [
            ("tenant", "tenant.name", "tenants.name"), ("form", "form", "form"), ("filingNumber", "filingNumber", "filingNumber"),
            ("location", "address", "location"), ("community", "communityCode", "communityCode"), ("validOn", "validOn", ""),
            ("filedOn", "", "filedOn"), ("startsOn", "", "startsOn"), ("endsOn", "", "endsOn"),
        ],
        ["residence-registration"] =
        [
            ("name", "person.name", "name"), ("number", "number", "number"), ("address", "address", "address"),
            ("community", "communityCode", "communityCode"), ("since", "", "since"),
        ],
        ["flexible-work"] = [("name", "person.name", "name"), ("since", "", "since"), ("continuous", "", "continuous")],
        ["business-licence"] =
        [
            ("operator", "operator.name", "operatorName"), ("creditCode", "creditCode", "creditCode"), ("businessName", "businessName", "businessName"),
            ("foundedOn", "foundedOn", "foundedOn"), ("active", "", "active"), ("state", "", "state"), ("address", "", "address"),
        ],
        ["student-record"] =
        [
            ("name", "student.name", "name"), ("guardian", "guardian.name", "guardians.name"), ("studentNumber", "studentNumber", "studentNumber"),
            ("schoolCode", "schoolCode", "schoolCode"), ("grade", "", "grade"), ("leavesIn", "", "leavesIn"),
        ],
        ["beneficiaries"] =
        [
            ("name", "holder.name", "holderName"), ("group", "group", "group"), ("documentNumber", "documentNumber", "documentNumber"),
            ("certifiedBy", "", "certifiedBy"), ("listedOn", "", "listedOn"), ("validOn", "validOn", "validUntil"),
        ],
        ["disability"] =
        [
            // Kind and grade are not kept.
            ("name", "child.name", "name"), ("certificateNumber", "certificateNumber", "certificateNumber"), ("validUntil", "", "validUntil"),
        ],
    };

    /// <summary>The lines of one register: those that differ first.</summary>
    public static IReadOnlyList<Line> Of(SourceLine source)
    {
        var differences = source.Differences.ToDictionary(difference => Place(difference.Field), StringComparer.Ordinal);
        var (asked, answered) = (Read(source.Asked), Read(source.Answered));
        var lines = Sources.GetValueOrDefault(source.Source, [])
            .Where(row => !differences.ContainsKey(row.Field))
            .Select(row => new Line(row.Field, Values(asked, row.Asked), Values(answered, row.Answered), null))
            .Where(line => line.Stated.Count + line.Recorded.Count > 0);
        // The months have a strip of their own.
        return [.. source.Differences.Where(row => row.Field != "missingMonths").Select(row => new Line(row.Field, Few(row.Stated), Few(row.Recorded), row)), .. lines];
    }

    /// <summary>What the register said otherwise in an earlier round than it says now: before in the place of the statement.</summary>
    /// <param name="earlier">The earlier answer.</param>
    /// <param name="now">The registers' answers now.</param>
    public static IEnumerable<Line> Changed(EarlierAnswer earlier, IReadOnlyList<SourceLine> now)
    {
        var (before, after) = (Read(earlier.Answered), Read(now.FirstOrDefault(line => line.Fact == earlier.Fact)?.Answered));
        return from row in Sources.GetValueOrDefault(earlier.Source, [])
               where row.Answered.Length > 0 && before is not null
               let line = new Line(row.Field, Values(before, row.Answered), Values(after, row.Answered), null)
               where !line.Stated.SequenceEqual(line.Recorded, StringComparer.Ordinal)
               select line;
    }

    /// <summary>What a register says of the fields that have a name, in their order.</summary>
    /// <param name="source">Code of the register.</param>
    /// <param name="answered">Its answer as JSON.</param>
    public static IReadOnlyList<Line> Recorded(string source, string answered)
    {
        var root = Read(answered);
        return [.. Sources.GetValueOrDefault(source, []).Select(row => new Line(row.Field, [], Values(root, row.Answered), null)).Where(line => line.Recorded.Count > 0)];
    }

    // The check names an owner's misspelt name apart; in the table both are the owner.
    private static string Place(string field) => field == "ownerName" ? "owner" : field;

    private static IReadOnlyList<string> Few(string value) => value.Length == 0 ? [] : [value];

    private static JsonElement? Read(string? json) => json is null ? null : JsonElement.Parse(json);

    private static IReadOnlyList<string> Values(JsonElement? root, string path)
    {
        IEnumerable<JsonElement> found = root is { } start && path.Length > 0 ? [start] : [];
        foreach (var step in path.Split('.'))
        {
            found = found.SelectMany(one => Spread(one.ValueKind == JsonValueKind.Object && one.TryGetProperty(step, out var next) ? next : default));
        }

        return [.. found.Where(one => one.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null)).Select(one => one.ToString()).Where(text => text.Length > 0)];
    }

    private static JsonElement[] Spread(JsonElement one) => one.ValueKind == JsonValueKind.Array ? [.. one.EnumerateArray()] : [one];

    /// <summary>One field.</summary>
    /// <param name="Field">Its code.</param>
    /// <param name="Stated">What the family stated; empty when it was not asked.</param>
    /// <param name="Recorded">What the register says; empty when it says nothing.</param>
    /// <param name="Difference">What the comparison found, or null when nothing.</param>
    public sealed record Line(string Field, IReadOnlyList<string> Stated, IReadOnlyList<string> Recorded, FieldDifference? Difference);
}
