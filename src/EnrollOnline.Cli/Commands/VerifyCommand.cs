using System.CommandLine;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll verify FOLDER</c>: recomputes a published placement and says what differs.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var bundle = new Argument<string>("bundle") { Description = "folder or zip of a public bundle" };
        var command = new Command("verify", "Recompute a published placement from its public bundle.");
        command.Arguments.Add(bundle);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(bundle)));
        return command;
    }

    private static int Run(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new BadUseException($"{path}: no such folder or zip");
        }

        var verification = PublicBundleVerifier.Verify(path);
        foreach (var fault in verification.Faults)
        {
            Console.Error.WriteLine($"enroll: {fault}");
        }

        if (verification.Season is null)
        {
            return ExitCode.BadUse;
        }

        Console.WriteLine(verification.IsGenuine
            ? $"genuine: {verification.Season}, {verification.Applications} applications, {verification.Placed} placed, manifest {verification.ManifestHash}"
            : $"not genuine: {verification.Season}, {verification.Faults.Count} places differ");
        return verification.IsGenuine ? ExitCode.Done : ExitCode.Failed;
    }
}
