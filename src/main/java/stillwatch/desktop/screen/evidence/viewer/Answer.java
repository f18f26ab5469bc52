package stillwatch.desktop.screen.evidence.viewer;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stillwatch.evidence.inside.CannotLook;
import stillwatch.workbench.Refused;

/** What a look gave: something to show, or in words why there is nothing. */
record Answer<T>(@Nullable T value, @Nullable String trouble) {

    static <T> Answer<T> of(Callable<T> look) throws Exception {
        try {
            return new Answer<>(look.call(), null);
        } catch (CannotLook | Refused | IOException words) {
            return new Answer<>(null, Objects.requireNonNullElse(words.getMessage(), words.toString()));
        }
    }

    void take(Consumer<T> shown, Consumer<String> said) {
        if (value != null) {
            shown.accept(value);
        } else {
            said.accept(String.valueOf(trouble));
        }
    }
}
