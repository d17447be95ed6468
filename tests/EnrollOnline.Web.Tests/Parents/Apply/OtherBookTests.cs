using System.Net;

namespace EnrollOnline.Web.Tests.Parents.Apply;

/// <summary>The birth certificate is asked for only where its register is connected.</summary>
public sealed class OtherBookTests : IAsyncLifetime
{
    private readonly ParentSite _site = new()
    {
        Settings =
        [
            "--RecordChecks:birth-certificate:Connected", "true", "--RecordChecks:birth-certificate:BaseAddress", "http://127.0.0.1:9/",
            "--RecordChecks:birth-certificate:KeyId", "test", "--RecordChecks:birth-certificate:Secret", "0123456789abcdef0123456789abcdef",
        ],
    };

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Parent_is_asked_for_the_certificate_may_leave_it_empty_and_is_told_of_a_wrong_number()
    {
        var family = await AtOtherBookAsync("13800000801", "Father");

        await family.PressAsync(("BirthCertificate", "12345"));
        family.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        family.Page.ErrorOf("BirthCertificate").ShouldNotBeNull();
        family.Page.ValueOf("BirthCertificate").ShouldBe("12345");

        await family.GoOnAsync(("BirthCertificate", "p140123456"));
        family.Page.Address.ShouldContain("/home/");

        var other = await AtOtherBookAsync("13800000802", "Mother");
        await other.GoOnAsync(("BirthCertificate", ""));
        other.Page.Address.ShouldContain("/home/");
    }

    [Fact]
    public async Task Another_guardian_is_not_asked()
    {
        var family = await BookedAsync("13800000803", "Other");

        family.Page.Address.ShouldContain("/home/");
    }

    private async Task<Family> AtOtherBookAsync(string mobile, string relation)
    {
        var family = await BookedAsync(mobile, relation);
        family.Page.Address.ShouldContain("other-book");
        return family;
    }

    private async Task<Family> BookedAsync(string mobile, string relation)
    {
        var family = await _site.SignInAsync(mobile);
        await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", MadeUpId.Child()));
        await family.GoOnAsync(("Relation", relation), ("Name", "张大明"), ("IdNumber", MadeUpId.Adult()));
        await family.GoOnAsync(("InCounty", "true"));
        await family.GoOnAsync(("BookNumber", "005012345"), ("Address", "师范街 8 号"), ("CommunityCode", ParentSite.OneSchool));
        return family;
    }
}
