package stillwatch.desktop.screen.incidents;

import stillwatch.desktop.sheet.Sheet;

/** What the inspector shows beside the incidents: one of them, or an event. */
sealed interface TiedSheet extends Sheet permits IncidentSheet, EventSheet {}
