using EnrollOnline.Web.Forms;

namespace EnrollOnline.Web.Tests.Forms;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("2019", "3", "27")]
    [InlineData("２０１９", "０３", "２７")]
    [InlineData(" 2019年", "3月", "27日 ")]
    [InlineData("2019 年", " \u30003\u00a0\u200b ", "\ufeff27 日")]
    public void A_date_is_read_as_people_write_it(string year, string month, string day)
        => new DateParts { Year = year, Month = month, Day = day }.Read().ShouldBe(new DateOnly(2019, 3, 27));

    [Theory]
    [InlineData("2019", "2", "29")]
    [InlineData("2019", "13", "1")]
    [InlineData("19", "3", "27")]
    [InlineData("2019", "", "27")]
    [InlineData("2019", "-3", "27")]
    public void What_is_no_day_is_not_read(string year, string month, string day)
        => new DateParts { Year = year, Month = month, Day = day }.Read().ShouldBeNull();

    [Fact]
    public void A_known_date_comes_back_whole()
        => DateParts.Of(new DateOnly(2020, 2, 29)).Read().ShouldBe(new DateOnly(2020, 2, 29));
}
