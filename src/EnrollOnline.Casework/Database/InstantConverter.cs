using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EnrollOnline.Casework.Database;

/// <summary>Stores an instant as UTC date and time, which both engines can compare and sort.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
