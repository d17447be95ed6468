namespace EnrollOnline.Web.Tests.Hosting;

/// <summary>One site for all tests that only read it or bring their own people.</summary>
[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
