package stillwatch.store.view;

import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;

/**
 * A fact and where it comes from.
 *
 * @param id the record the fact is or speaks of
 * @param entry the earliest import in force that brings it
 * @param line where it stands in that import's file
 */
public record Located<F extends Fact>(long nr, Id id, F fact, long entry, String file, long line) {}
