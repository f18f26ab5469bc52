package stillwatch.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;

/**
 * The screens of one open case, each made when it is first gone to, or before that while nobody waits. One that was made ahead
 * is told nothing until somebody goes there: it has asked nothing yet that could have changed.
 */
final class Screens {
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);
    private final Map<ScreenName, Screen> ahead = new EnumMap<>(ScreenName.class);
    private final Map<ScreenName, Function<Desk, Screen>> makers;
    private final Desk desk;

    Screens(Map<ScreenName, Function<Desk, Screen>> makers, Desk desk) {
        this.makers = makers;
        this.desk = desk;
    }

    /** Whether somebody has gone there. */
    boolean isMade(ScreenName name) {
        return made.containsKey(name);
    }

    Screen of(ScreenName name) {
        Screen ready = ahead.remove(name);
        return made.computeIfAbsent(name, key -> ready == null ? make(key) : ready);
    }

    private Screen make(ScreenName name) {
        Function<Desk, Screen> maker = makers.get(name);
        if (maker == null) {
            throw new IllegalStateException("nobody makes the screen " + name);
        }
        return maker.apply(desk);
    }

    /** Empty where there is one already. */
    Optional<Screen> makeAhead(ScreenName name) {
        if (made.containsKey(name) || ahead.containsKey(name)) {
            return Optional.empty();
        }
        Screen screen = make(name);
        ahead.put(name, screen);
        return Optional.of(screen);
    }

    /** What they were made for has changed: they are made anew when somebody goes there. */
    void forgetAhead() {
        ahead.values().forEach(Screen::close);
        ahead.clear();
    }

    /** In the order of the rail. */
    SortedSet<ScreenName> names() {
        return new TreeSet<>(makers.keySet());
    }

    /** Those somebody has gone to. */
    Iterable<Screen> all() {
        return made.values();
    }

    void close() {
        forgetAhead();
        made.values().forEach(Screen::close);
    }
}
