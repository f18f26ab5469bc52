package stillwatch.search;

import stillwatch.casefile.Kind;

/** A find: where to go, and the words around what was asked for. {@code key} names the document that was the best for its target. */
public record Hit(String key, String target, Kind kind, Marked title, Marked snippet, float score) {}
