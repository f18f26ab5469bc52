package stillwatch.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;

/** Texts of a row in the order they were met, each once, without the title. */
final class Lines {
    private final Set<String> lines = new LinkedHashSet<>();
    private final String title;

    Lines(String title) {
        this.title = title;
    }

    Lines add(@Nullable String text) {
        if (text != null && !text.isBlank() && !text.equals(title)) {
            lines.add(text);
        }
        return this;
    }

    Lines add(@Nullable Moment moment) {
        return moment == null ? this : add(moment.written());
    }

    Lines add(AccountKey account) {
        return add(account.externalId()).add(account.platform());
    }

    Lines add(Observable observable) {
        return add(observable.value()).add(observable.type());
    }

    Lines add(List<Detail> details) {
        for (Detail detail : details) {
            if (!detail.value().isBlank()) {
                add(detail.name() + ": " + detail.value());
            }
        }
        return this;
    }

    String joined(String between) {
        return String.join(between, lines);
    }
}
