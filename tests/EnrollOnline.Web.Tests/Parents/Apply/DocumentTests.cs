using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Apply;

public sealed class DocumentTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Child_with_a_travel_permit_is_asked_for_its_birth_date_and_for_no_household_book()
    {
        var family = await site.SignInAsync("13800000701");
        await family.StartAsync();
        await family.GoOnAsync(("Name", "陳小文"), ("IdNumber", "h1234567801"), ("Document", "HongKongMacaoTravelPermit"));
        family.Page.Heading.ShouldContain("孩子是哪天出生的？");

        await family.PressAsync(("BirthDate.Year", "2018"));
        family.Page.Errors.ShouldContain("请填写孩子的出生日期");
        family.Page.ValueOf("BirthDate.Year").ShouldBe("2018");

        await family.GoOnAsync(("BirthDate.Year", "2018"), ("BirthDate.Month", "1"), ("BirthDate.Day", "2"));
        await family.GoOnAsync(("Relation", "Father"), ("Name", "陳大文"), ("IdNumber", "K12345678"), ("Document", "Passport"));
        await family.GoOnAsync(("InCounty", "false"));
        family.Page.Heading.ShouldContain("您的居住证上是怎么写的？");
    }

    [Theory]
    [InlineData("140105800101001", "ResidentId", "15 位")]
    [InlineData("12345678", "HongKongMacaoTravelPermit", "H 或 M")]
    [InlineData("H12345678", "ResidentId", "另一种证件")]
    public async Task A_number_that_does_not_fit_its_document_is_told_beside_the_field_and_kept(string number, string document, string words)
    {
        var family = await site.SignInAsync("13800000702");
        await family.StartAsync();

        await family.PressAsync(("Name", "张小明"), ("IdNumber", number), ("Document", document));

        family.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        family.Page.ErrorOf("IdNumber").ShouldNotBeNull().ShouldContain(words);
        family.Page.ValueOf("IdNumber").ShouldBe(number);
    }

    [Fact]
    public async Task Disability_is_asked_of_nobody_and_kept_for_who_states_it()
    {
        var family = await site.SignInAsync("13800000703");
        var draft = await family.FillAsync(MadeUpId.Child());
        family.Page.Address.ShouldContain("check-answers");
        await family.GetAsync($"/parents/apply/disability/{draft}");
        family.Page.Text.ShouldContain("只有教育局能看到");

        await family.GoOnAsync(("CertificateNumber", "14010520180101001241"));

        family.Page.Text.ShouldContain("14010520180101001241");
    }
}
