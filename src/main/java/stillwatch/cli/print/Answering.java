package stillwatch.cli.print;

import java.util.Map;

/** Something that can be answered either way. */
public interface Answering {
    String text();

    Map<String, Object> object();
}
