using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Departments;

public sealed class FaultPlanTests
{
    [Theory]
    [InlineData(0, 2000)]
    [InlineData(1, -1)]
    public void An_order_that_makes_no_sense_is_refused(int everyNth, int milliseconds) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new FaultPlan().Order("property", new Fault(FaultKind.Slow, everyNth, milliseconds)));

    [Fact]
    public void A_later_order_takes_the_place_of_the_earlier_until_cleared()
    {
        var plan = new FaultPlan();
        plan.Of("property").ShouldBeNull();
        plan.Order("property", new Fault(FaultKind.Slow));
        plan.Order("property", new Fault(FaultKind.Html));
        plan.Of("property")!.Kind.ShouldBe(FaultKind.Html);
        plan.Of("residence-permit").ShouldBeNull();
        plan.Clear("property");
        plan.Of("property").ShouldBeNull();
    }
}
