using EnrollOnline.Web;

await WebSite.Build(args).RunAsync();
