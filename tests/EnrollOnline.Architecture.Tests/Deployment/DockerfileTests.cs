using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Deployment;

/// <summary>The image takes the steps of <c>run.sh</c>, which is the script that tests do run.</summary>
public sealed class DockerfileTests
{
    private static readonly string Image = File.ReadAllText(Repo.At("Dockerfile"));

    private static readonly string Run = File.ReadAllText(Repo.At("run.sh"));

    private static readonly string Machine = File.ReadAllText(Repo.At("build", "machine.sh"));

    [Fact]
    public void Image_has_the_packages_that_the_script_installs()
    {
        var script = Regex.Matches(Run, @"^\s*'([a-z0-9.+-]+)\|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();

        script.ShouldNotBeEmpty();
        Regex.Match(Image, @"--no-install-recommends ([^\\]+)\\").Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ShouldBe(script, ignoreOrder: true);
    }

    [Fact]
    public void Image_takes_the_steps_of_the_script_in_their_order()
    {
        string[] steps = ["npm ci --ignore-scripts", "npm run assets"];
        foreach (var step in steps)
        {
            Machine.ShouldContain(step);
            Image.ShouldContain($"RUN {step}");
        }

        Run.ShouldContain("dotnet build src/EnrollOnline.Cli -c Release");
        Image.ShouldContain("RUN dotnet publish src/EnrollOnline.Cli -c Release");
        Regex.Matches(Image, "^RUN (npm ci|npm run assets|dotnet publish|apt-get)", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
            .ShouldBe(["npm ci", "npm run assets", "dotnet publish", "dotnet publish", "apt-get"]);
    }

    [Fact]
    public void Versions_of_the_image_are_those_that_the_repository_asks_for()
    {
        var sdk = Regex.Match(File.ReadAllText(Repo.At("global.json")), @"\bversion"": ""(\d+\.\d+)").Groups[1].Value;

        Regex.Matches(Image, @"dotnet/(?:sdk|aspnet):(\S+)").Select(match => match.Groups[1].Value).ShouldBe([sdk, sdk]);
        Image.ShouldContain("FROM node:20-");
    }

    [Fact]
    public void Image_runs_as_no_root() => Image.ShouldContain("USER $APP_UID");
}
