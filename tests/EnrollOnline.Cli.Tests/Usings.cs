global using EnrollOnline.Cli.Tests.Running;
global using Shouldly;
global using Xunit;
