namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>Where the rows of delivered files lie. It is kept by the room that knows the database.</summary>
public interface IRegisterShelf
{
    /// <summary>Looks up rows of the delivery in force.</summary>
    /// <param name="sheet">The source's sheet.</param>
    /// <param name="county">The county that asks; one without a delivery of its own reads the one made for all counties.</param>
    /// <param name="keys">Usable keys, each once.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    Task<ShelfReading> ReadAsync(
        RegisterSheet sheet, string? county, IReadOnlyCollection<RegisterKey> keys, CancellationToken cancellationToken);
}

/// <summary>What the shelf holds for some keys.</summary>
/// <param name="DataDay">The day whose state the delivery in force shows; null when nothing was ever taken in.</param>
/// <param name="Rows">Rows under any of the keys, and those that share the sheet's <see cref="RegisterSheet.SharedKey"/> with
/// them, in the order of the file.</param>
/// <param name="Refused">Those of the keys under which a row stood that could not be taken in.</param>
public sealed record ShelfReading(DateOnly? DataDay, IReadOnlyList<SheetRow> Rows, IReadOnlySet<RegisterKey> Refused);
