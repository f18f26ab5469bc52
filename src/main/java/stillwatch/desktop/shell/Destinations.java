package stillwatch.desktop.shell;

import stillwatch.casefile.Id;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;

/** On which screen a thing is shown. */
final class Destinations {
    private Destinations() {}

    static Where of(Id id) {
        ScreenName screen = switch (id.kind()) {
            case ACCOUNT, OBSERVABLE, CLUSTER, LINK -> ScreenName.ACCOUNTS;
            case EVIDENCE, ANNOTATION -> ScreenName.EVIDENCE;
            case SOURCE, DOCUMENT, ACTOR -> ScreenName.SOURCES;
            case EVENT -> ScreenName.TIMELINE;
            case INCIDENT -> ScreenName.INCIDENTS;
            case REMARK, RELATION, KEPT -> ScreenName.SEARCH;
            case PROPOSITION, EXCERPT, STATEMENT, FIGURE, RESPONSE, QUESTION, HYPOTHESIS, CONFLICT -> ScreenName.CLAIMS;
            case ENTRY -> ScreenName.HISTORY;
        };
        return Where.of(screen).at(id.toString());
    }
}
