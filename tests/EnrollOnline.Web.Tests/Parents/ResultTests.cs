using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>What a family reads of its result where a school's seats are in parts.</summary>
public sealed class ResultTests
{
    [Fact]
    public async Task Each_part_of_the_seats_has_its_rows_in_both_languages()
    {
        var site = new ParentSite { Change = ResultSeason.Divided };
        await site.InitializeAsync();
        try
        {
            var number = await new ResultSeason(site).PublishAsync();
            using var family = await site.SignInAsync(ResultSeason.Mobile);

            var page = await family.GetAsync($"/parents/cases/{number}/result");

            var rows = page.Document.QuerySelectorAll("dt").Select(label => (label.TextContent.Trim(), label.NextElementSibling!.TextContent.Trim())).ToList();
            rows.ShouldContain(("哪些学位", "为“随迁子女”预留的学位"));
            rows.ShouldContain(("差在哪里", "这些学位先给这一组的孩子"));
            rows.ShouldContain(("哪些学位", "其余学位"));
            rows.ShouldContain(("差在哪里", "类别相同，再比入户日期，早的在前"));
            rows.ShouldContain(row => row.Item1 == "您孩子的次序" && row.Item2.StartsWith("不属于这一组，类别C", StringComparison.Ordinal));
            page.Text.ShouldContain("统筹由近到远，这是第 1 所，离家 1250 米");

            var draw = page.Document.QuerySelector("[data-recompute]").ShouldNotBeNull();
            var published = draw.QuerySelector("[data-published]")!.TextContent;
            draw.QuerySelector("[data-message]")!.TextContent.ShouldBe($"{ParentSite.SeasonCode}|season|{number}");
            Convert.ToHexStringLower(HMACSHA256.HashData(
                Convert.FromHexString(draw.QuerySelector("[data-seed]")!.TextContent), Encoding.UTF8.GetBytes(draw.QuerySelector("[data-message]")!.TextContent)))
                .ShouldBe(published, "a stranger computes the same");
            page.Text.ShouldContain("把这所学校列入志愿或学区的孩子：3 人");
            page.Text.ShouldContain($"openssl dgst -sha256 -mac HMAC -macopt hexkey:{draw.QuerySelector("[data-seed]")!.TextContent}");

            page = await family.OpenAsync($"/parents/cases/{number}/result?culture=en");
            page.Text.ShouldContain("seats kept for \"Children of migrant workers\"");
            page.Text.ShouldContain("these seats go to children of that group first");
            page.Text.ShouldContain("this is number 1, 1250 m from home");
        }
        finally
        {
            await site.DisposeAsync();
        }
    }
}
