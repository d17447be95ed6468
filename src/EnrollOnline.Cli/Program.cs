using EnrollOnline.Cli;
using EnrollOnline.Cli.Commands;

return await Enroll.RunAsync(
    args,
    MigrateCommand.Make(), DemoCommand.Make(), WorkerCommand.Make(), DepartmentsCommand.Make(),
    OpenCommand.Make(), StaffCommand.Make(), RegistersCommand.Make(), ImportCommand.Make(),
    MatchCommand.Make(), PlaceCommand.Make(), RecheckCommand.Make(), VerifyCommand.Make(), WhatIfCommand.Make(), ForecastCommand.Make(),
    RulebookCommand.Make(), BenchCommand.Make());
