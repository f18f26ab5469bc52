package stillwatch.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;

/** The screens of one open case, each made when it is first gone to. */
final class Screens {
    private final Map<ScreenName, Screen> made = new EnumMap<>(ScreenName.class);
    private final Map<ScreenName, Function<Desk, Screen>> makers;
    private final Desk desk;

    Screens(Map<ScreenName, Function<Desk, Screen>> makers, Desk desk) {
        this.makers = makers;
        this.desk = desk;
    }

    boolean isMade(ScreenName name) {
        return made.containsKey(name);
    }

    Screen of(ScreenName name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Screen make(ScreenName name) {
        Function<Desk, Screen> maker = makers.get(name);
        if (maker == null) {
            throw new IllegalStateException("nobody makes the screen " + name);
        }
        return maker.apply(desk);
    }

    /** In the order of the rail. */
    SortedSet<ScreenName> names() {
        return new TreeSet<>(makers.keySet());
    }

    Iterable<Screen> all() {
        return made.values();
    }
}
