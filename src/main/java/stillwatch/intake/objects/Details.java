package stillwatch.intake.objects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;

/** Gathers details in order; what is not there is left out. */
public final class Details {
    private final List<Detail> all = new ArrayList<>();

    public Details add(String name, @Nullable String value) {
        if (value != null) {
            all.add(new Detail(name, value));
        }
        return this;
    }

    public Details addAll(List<Detail> more) {
        all.addAll(more);
        return this;
    }

    public List<Detail> list() {
        return all;
    }
}
