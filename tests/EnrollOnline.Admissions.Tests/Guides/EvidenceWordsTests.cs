using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Guides;

/// <summary>What a family reads of each clause shape, written as a rulebook writes it.</summary>
public sealed class EvidenceWordsTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "\"shape\": \"householdInCounty\"", "孩子的户口在本县（市、区）。" },
        { "\"shape\": \"householdInCounty\", \"enteredBy\": \"2024-03-31\"", "孩子的户口在本县（市、区），最晚2024年3月31日（含当天）迁入。" },
        { "\"shape\": \"householdInZone\"", "孩子的户口在本学区；集体户不算。" },
        { "\"shape\": \"householdWithGuardian\"", "孩子和监护人在同一本户口簿上。" },
        { "\"shape\": \"householdHeadIs\", \"heads\": [\"guardian\", \"grandparent\"]", "孩子户口簿上的户主是父母（监护人）或祖父母、外祖父母。" },
        { "\"shape\": \"collectiveHousehold\"", "孩子的户口在本县（市、区）的集体户。" },
        { "\"shape\": \"propertyInCounty\", \"owners\": [\"guardian\"], \"shareAbove\": 0.5", "家里在本县（市、区）有住房，登记在父母（监护人）名下，产权份额合计超过一半。" },
        { "\"shape\": \"propertyInZone\", \"owners\": [\"guardian\"], \"minimumShare\": 1, \"kinds\": [\"commercial\"]", "家里在本学区有住房（限商品房），登记在父母（监护人）名下，产权全部归他们。" },
        { "\"shape\": \"homeSeatUnused\", \"years\": 6, \"sameFamilyExempt\": true", "住房的学位没有被占用：2019年以后（含2019年）没有孩子用这套房入过学（6年一个学位）；亲兄弟姐妹之间不受限制。没有用自有住房申请的，不看这一条。" },
        { "\"shape\": \"leaseInCounty\", \"kinds\": [\"publicRental\"]", "家里在本县（市、区）租房住，有租赁备案（公租房、廉租房）。" },
        { "\"shape\": \"leaseInZone\", \"kinds\": [\"market\"], \"filedBy\": \"2023-08-31\", \"validOn\": \"2024-04-30\"", "家里在本学区租房住，有租赁备案（市场上租的房），最晚2023年8月31日（含当天）备案，2024年4月30日当天还在租期内。" },
        { "\"shape\": \"residenceRegistered\"", "在本县（市、区）办了人户分离居住登记（户口在别处、人住在这里）。" },
        { "\"shape\": \"residenceRegisteredInZone\", \"by\": \"2024-04-30\"", "在本学区办了人户分离居住登记（户口在别处、人住在这里），最晚2024年4月30日（含当天）办理。" },
        { "\"shape\": \"permitHeldForMonths\", \"months\": 6, \"asOf\": \"2024-04-30\", \"gapDaysAllowed\": 30", "有本县（市、区）的居住证，到2024年4月30日已持有满6个月，也就是最晚2023年10月30日（含当天）领证，中间断开合计不超过30天的也算连续；2024年4月30日当天还有效。" },
        { "\"shape\": \"permitValidOn\", \"on\": \"2024-04-30\"", "有本县（市、区）的居住证，2024年4月30日当天有效。" },
        { "\"shape\": \"insuranceConsecutiveMonths\", \"months\": 12, \"until\": \"2024-04\", \"gapMonthsAllowed\": 1", "父母一方（监护人）的社会保险从2023年4月到2024年4月缴满12个月（1年），中间合计最多断1个月；事后补缴的月份不算。" },
        { "\"shape\": \"insuranceMonthsWithin\", \"months\": 6, \"from\": \"2023-05\", \"until\": \"2024-04\", \"backPaidCounts\": true", "父母一方（监护人）从2023年5月到2024年4月累计缴纳社会保险满6个月，可以不连续；事后补缴的月份也算。" },
        { "\"shape\": \"labourContractHeld\"", "父母一方（监护人）有劳动合同。" },
        { "\"shape\": \"businessLicenceForMonths\", \"months\": 12, \"asOf\": \"2024-04-30\"", "父母一方（监护人）有营业执照，到2024年4月30日成立满12个月（1年），也就是最晚2023年4月30日（含当天）成立，并且还在营业。" },
        { "\"shape\": \"flexibleWorkForMonths\", \"months\": 36, \"asOf\": \"2024-04-30\"", "父母一方（监护人）办了灵活就业登记，到2024年4月30日连续满36个月（3年），也就是最晚2021年4月30日（含当天）登记。" },
        { "\"shape\": \"preferenceGroup\", \"groups\": [\"martyr\"]", "孩子属于下列教育优待对象之一，由主管部门出具文件确认：martyr。" },
        { "\"shape\": \"elderSiblingEnrolled\"", "孩子的哥哥或姐姐在本学段的学校读书，2024年秋季开学后还在校。" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Every_number_and_day_is_said(string shape, string words) => Say(shape).ShouldBe(words);

    [Fact]
    public void Every_shape_has_words_and_a_case_here()
    {
        var known = typeof(Evidence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Evidence)) && !type.IsAbstract).Select(type => type.Name);
        // Joints are lines of their own; the last category, points and junior schools stand in the samples.
        string[] elsewhere = ["AllOf", "AnyOf", "Always", "PointsAtLeast", "PreviousSchoolIn"];

        known.Where(name => !elsewhere.Contains(name) && !Shapes.Any(row => ((string)row[0]).Contains($"\"{char.ToLowerInvariant(name[0])}{name.Substring(1)}\""))).ShouldBeEmpty();
    }

    private static string Say(string shape)
    {
        var reserve = $$"""
            "reserves": [{ "code": "few", "name": { "zh": "少数", "en": "few" }, "order": "openFirst", "clause": "TY-A",
              "evidence": { "clause": "TY-A", {{shape}} } }],
            "age":
            """;
        var reading = RulebookReader.Read(Samples.Text("taiyuan-2024-primary").Replace("\"age\":", reserve));
        reading.Errors.ShouldBeEmpty();
        return GuideWriter.Write(reading.Rulebook!).Sections.SelectMany(section => section.Lines)
            .Single(line => line.Key.StartsWith("reserve few / ", StringComparison.Ordinal)).Text.Zh;
    }
}
