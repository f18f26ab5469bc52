package stillwatch.desktop.screen.sources;

import stillwatch.desktop.sheet.Sheet;

/** What the inspector shows beside the sources: one of them, a document, or an actor. */
sealed interface SayerSheet extends Sheet permits SourceSheet, DocumentSheet, ActorSheet {}
