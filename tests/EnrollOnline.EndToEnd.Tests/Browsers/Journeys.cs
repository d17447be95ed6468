namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>Journeys share one browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Journeys : ICollectionFixture<Chromium>
{
    public const string Name = "journeys";
}
