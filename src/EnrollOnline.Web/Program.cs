using EnrollOnline.Casework.Database;
using EnrollOnline.Web;

var site = WebSite.Build(args);
if (site.Environment.IsDevelopment())
{
    await using var scope = site.Services.CreateAsyncScope();
    await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync();
}

await site.RunAsync();
