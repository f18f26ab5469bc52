package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;

/** Who answered what, found by the names people use for them: "the ministry" is the Chinese Foreign Ministry where there is no other. */
final class Answers {
    private static final int LONG_ENOUGH = 6;
    final Names names;
    private final Map<String, List<Response>> responses = new HashMap<>();
    private final Set<String> deniers;

    Answers(Book book) {
        book.all(Response.class)
                .forEach(one -> responses
                        .computeIfAbsent(one.what().responder(), none -> new ArrayList<>())
                        .add(one.what()));
        deniers = book.all(Statement.class).stream()
                .filter(one ->
                        one.what().stance() == Stance.DENIES || one.what().stance() == Stance.QUALIFIES)
                .map(one -> one.what().speaker())
                .collect(Collectors.toSet());
        Map<String, String> called = new HashMap<>();
        book.directory().sources().values().forEach(one -> called.put(one.id(), one.name()));
        names = new Names(Stream.concat(called.entrySet().stream(), aliases(called).stream())
                .toList());
    }

    private static Collection<Map.Entry<String, String>> aliases(Map<String, String> called) {
        Map<String, Long> uses = called.values().stream()
                .flatMap(one -> Arrays.stream(Folded.of(one).split(" ")).distinct())
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        return called.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), last(one.getValue())))
                .filter(one -> one.getValue().length() >= LONG_ENOUGH && uses.getOrDefault(one.getValue(), 0L) == 1)
                .toList();
    }

    private static String last(String name) {
        String folded = Folded.of(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    List<Response> of(String responder) {
        return responses.getOrDefault(responder, List.of());
    }

    boolean denied(String responder) {
        return deniers.contains(responder)
                || of(responder).stream().anyMatch(one -> !one.stance().isSilent());
    }
}
