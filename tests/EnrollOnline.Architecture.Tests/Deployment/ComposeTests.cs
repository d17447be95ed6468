using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace EnrollOnline.Architecture.Tests.Deployment;

/// <summary>The compose file cannot be started by a test; what can be known without is checked.</summary>
public sealed class ComposeTests
{
    private static readonly string Text = File.ReadAllText(Repo.At("docker-compose.yml"));

    private static readonly Dictionary<string, Service> Services = new DeserializerBuilder().IgnoreUnmatchedProperties().Build()
        .Deserialize<Compose>(new MergingParser(new Parser(new StringReader(Text)))).Services;

    [Fact]
    public void Services_are_the_house_at_work() => Services.Keys.ShouldBe(["database", "migrate", "web", "worker", "departments"]);

    [Fact]
    public void Migration_ends_and_the_others_wait_for_it()
    {
        Services["migrate"].Restart.ShouldBe("no");
        foreach (var name in (string[])["web", "worker"])
        {
            Services[name].DependsOn["migrate"]["condition"].ShouldBe("service_completed_successfully", name);
        }
    }

    [Fact]
    public void Secrets_come_from_outside_and_have_no_default()
    {
        var secrets = Services.Values.SelectMany(service => service.Environment).Where(setting => Regex.IsMatch(setting.Key, "(?i)password|secret|[^_]key$|connectionstring|_postgres$")).ToList();

        secrets.Count.ShouldBeGreaterThan(8);
        secrets.Where(setting => !Regex.IsMatch(setting.Value, @"\$\{[A-Z_]+:\?")).Select(setting => setting.Key).ShouldBeEmpty();
        Regex.Matches(Text, @"\$\{[^}]*:?-[^}]*\}").Select(match => match.Value).ShouldBeEmpty("values with a default");
    }

    [Fact]
    public void Site_and_worker_see_the_same_database_and_keys()
    {
        foreach (var (key, value) in Services["migrate"].Environment)
        {
            Services["web"].Environment[key].ShouldBe(value, key);
            Services["worker"].Environment[key].ShouldBe(value, key);
        }
    }

    // What the services borrow is read too: an anchor in a part that is skipped would not be known.
    private sealed class Compose
    {
        [YamlMember(Alias = "x-settings")]
        public Dictionary<string, string> Settings { get; set; } = [];

        [YamlMember(Alias = "x-connected")]
        public Dictionary<string, string> Connected { get; set; } = [];

        [YamlMember(Alias = "services")]
        public Dictionary<string, Service> Services { get; set; } = [];
    }

    private sealed class Service
    {
        [YamlMember(Alias = "restart")]
        public string Restart { get; set; } = "";

        [YamlMember(Alias = "environment")]
        public Dictionary<string, string> Environment { get; set; } = [];

        [YamlMember(Alias = "depends_on")]
        public Dictionary<string, Dictionary<string, string>> DependsOn { get; set; } = [];
    }
}
