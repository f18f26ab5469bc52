package stillwatch.claims.wording;

import java.util.Optional;
import java.util.function.Consumer;
import stillwatch.casefile.claim.Excerpt;

/** Between quotation marks stand only words that somebody used, as a verbatim excerpt has them; those of a headline with that said. */
record QuoteCheck(Known known) implements Check {
    @Override
    public void read(Line line, Consumer<Finding> found) {
        for (Quoted one : Quoted.in(line.text())) {
            Optional<Excerpt> excerpt = known.quotable.found(one.folded());
            if (!known.quotable.mayBe(one)) {
                found.accept(none(line, one, excerpt));
            } else {
                excerpt.filter(Quotable::isHeadline).ifPresent(held -> headline(line, one, held, found));
            }
        }
    }

    private Finding none(Line line, Quoted one, Optional<Excerpt> excerpt) {
        String why = excerpt.map(held -> "These are nobody's own words: the excerpt is marked as "
                        + held.wording().words() + ".")
                .orElse("No verbatim excerpt has these words.");
        return line.finding(
                Rule.QUOTATION,
                one.from(),
                one.to(),
                why,
                excerpt.map(known.quotable::careful).orElse(null),
                new Repair(one.from(), one.to(), Small.at(one.from(), one.words())));
    }

    private void headline(Line line, Quoted one, Excerpt held, Consumer<Finding> found) {
        String place = held.locator() == null ? "headline" : held.locator();
        if (!line.folded().contains(Folded.of(place))) {
            String why = "These words stand in the " + place + " only, which an editor wrote; it has to be said.";
            Repair repair = new Repair(one.to(), one.to(), line.fitted(" (words of the " + place + ")"));
            found.accept(line.finding(Rule.QUOTATION, one.from(), one.to(), why, known.quotable.careful(held), repair));
        }
    }
}
