package stillwatch.claims.wording;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A superlative is somebody's, and of no more than they said it of. */
record SuperlativeCheck(Known known) implements Check {
    /** Somebody's superlative, as the text of their excerpt has it. */
    private record Theirs(Claim claim, Voice voice, Superlative what) {
        String words() {
            return voice.excerpt().text().substring(what.from(), what.to());
        }
    }

    @Override
    public void read(Line line, Consumer<Finding> found) {
        Optional<Superlative> one = Superlative.in(line.folded(), 0);
        while (one.isPresent()) {
            if (!line.isQuoted(one.get().from())) {
                read(line, one.get(), found);
            }
            one = Superlative.in(line.folded(), one.get().to());
        }
    }

    private void read(Line line, Superlative one, Consumer<Finding> found) {
        Optional<Theirs> careful = careful(line);
        boolean needsSource = line.kind().isProse() && !line.attributed();
        if (careful.isEmpty()) {
            String why = "No text of the case but a headline says so. Record who does, or leave it out.";
            found.accept(line.finding(Rule.SUPERLATIVE, one.from(), one.to(), why, null, line.whole("")));
        } else if (one.wider(careful.get().what()) || needsSource) {
            found.accept(finding(line, one, careful.get(), needsSource));
        }
    }

    /** The narrowest there is: of the claim the line is about where that has one, else of any. */
    private Optional<Theirs> careful(Line line) {
        Claim claim = line.claim();
        Optional<Theirs> own = claim == null ? Optional.empty() : narrowest(Stream.of(claim));
        return own.isPresent() ? own : narrowest(known.claims.stream());
    }

    private static Optional<Theirs> narrowest(Stream<Claim> claims) {
        return claims.flatMap(claim -> claim.voices().stream()
                        .filter(Voice::licenses)
                        .flatMap(voice ->
                                Superlative.in(voice.folded(), 0).stream().map(what -> new Theirs(claim, voice, what))))
                .min(Comparator.comparingInt((Theirs one) -> one.what().breadth())
                        .thenComparing(one -> !one.what().known()));
    }

    private Finding finding(Line line, Superlative one, Theirs careful, boolean needsSource) {
        boolean wider = one.wider(careful.what());
        String why = (wider
                ? "Said is no more than “" + careful.words() + "”."
                : "A superlative is somebody's, and it is not said whose.");
        String now = wider
                ? Small.at(one.from(), line.fitted(careful.words()))
                : line.text().substring(one.from(), one.to());
        Repair inside = new Repair(one.from(), one.to(), now);
        Repair repair = needsSource
                ? line.whole("According to " + careful.voice().speaker() + ", "
                        + known.continued(inside.applied(line.text())))
                : inside;
        return line.finding(
                Rule.SUPERLATIVE,
                one.from(),
                one.to(),
                why,
                careful.voice().careful(careful.claim().id()),
                repair);
    }
}
