report-title = Training report, { $since } to { $until } { $year }
