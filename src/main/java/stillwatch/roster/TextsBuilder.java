package stillwatch.roster;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;

/** Gives each text a number, equal ones the same. */
final class TextsBuilder {
    private final Object2IntLinkedOpenHashMap<String> numbers = new Object2IntLinkedOpenHashMap<>();

    TextsBuilder() {
        numbers.defaultReturnValue(-1);
    }

    int number(String text) {
        int next = numbers.size();
        int known = numbers.putIfAbsent(text, next);
        return known < 0 ? next : known;
    }

    Texts texts() {
        return Texts.of(numbers.keySet(), numbers.size());
    }
}
