using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Looks into the departments' folders and takes in what is whole and new. A job of any number of processes.</summary>
/// <param name="context">The database.</param>
/// <param name="import">Takes one file in.</param>
/// <param name="places">The departments that deliver files.</param>
/// <param name="time">The season's clock.</param>
public sealed class RegisterDeliveries(EnrollContext context, DeliveryImport import, DeliveryPlaces places, TimeProvider time)
{
    /// <summary>Looks into every folder.</summary>
    /// <param name="cancel">Stops; what was taken in stays.</param>
    /// <returns>What was taken in or refused now.</returns>
    public async Task<IReadOnlyList<RegisterDelivery>> TakeInAsync(CancellationToken cancel = default)
    {
        var taken = new List<RegisterDelivery>();
        foreach (var place in await PlacesAsync(cancel))
        {
            taken.AddRange(await TakeInAsync(place, cancel));
        }

        return taken;
    }

    /// <summary>Takes one file in, wherever it lies; one that was refused before is tried again.</summary>
    /// <param name="county">Six digits, or empty for a register of all counties.</param>
    /// <param name="source">Code of the department.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancel">Stops; the former delivery stays in force.</param>
    /// <returns>The delivery; <c>Known</c> false when no such department delivers files; null and true when the file was taken in before.</returns>
    public async Task<(bool Known, RegisterDelivery? Delivery)> TakeInAsync(string county, string source, string path, CancellationToken cancel = default)
    {
        var place = (await PlacesAsync(cancel)).FirstOrDefault(at => at.Source == source && at.County == county);
        return place is null ? (false, null) : (true, await import.RunAsync(place, path, again: true, cancel));
    }

    /// <summary>The departments that deliver files; one whose folder is named for each county stands once for each.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<DeliveryPlace>> PlacesAsync(CancellationToken cancel = default)
    {
        var counties = await context.Counties.Select(county => county.Code).Order().ToListAsync(cancel);
        var own = places.All.Where(place => place.County.Length > 0).Select(place => (place.County, place.Source)).ToHashSet();
        return
        [
            .. places.All.SelectMany(place => place.County.Length == 0 && place.Options.Folder.Contains("{county}", StringComparison.Ordinal)
                ? counties.Where(county => !own.Contains((county, place.Source))).Select(county => place with { County = county })
                : [place]),
        ];
    }

    private async Task<List<RegisterDelivery>> TakeInAsync(DeliveryPlace place, CancellationToken cancel)
    {
        var taken = new List<RegisterDelivery>();
        var files = DeliveredFile.In(place.Options.FolderOf(place.County), place.Options);
        var (waiting, reason) = ((string?)null, files is null ? DeliveryReason.NoFolder : null);
        foreach (var file in files ?? [])
        {
            if (file.WhyWait(place.Options) is { } missing)
            {
                (waiting, reason) = (file.Name, missing);
            }
            else if (await import.RunAsync(place, file.Path, again: false, cancel) is { } delivery)
            {
                taken.Add(delivery);
            }
        }

        await NoteAsync(place, waiting, reason, cancel);
        return taken;
    }

    private async Task NoteAsync(DeliveryPlace place, string? waiting, string? reason, CancellationToken cancel)
    {
        var register = await context.DeliveredRegisters.FindAsync([place.County, place.Source], cancel);
        if (register is null)
        {
            register = new DeliveredRegister { CountyCode = place.County, Source = place.Source };
            context.Add(register);
        }

        (register.LookedAt, register.WaitingFile, register.WaitingReason) = (time.GetUtcNow(), waiting, reason);
        await context.SaveChangesAsync(cancel);
    }
}
