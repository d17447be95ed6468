global using EnrollOnline.Web.Tests.Hosting;
global using Shouldly;
global using Xunit;
