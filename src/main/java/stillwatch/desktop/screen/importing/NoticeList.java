package stillwatch.desktop.screen.importing;

import java.util.List;
import javafx.scene.control.Label;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.reading.Notice;

/** What a reader says a person should know of the file; of very many the first. */
final class NoticeList {
    private static final int SHOWN = 40;

    private NoticeList() {}

    static Section of(List<Notice> notices) {
        return texts(notices.stream()
                .map(it -> it.line() == 0 ? it.text() : "line " + it.line() + ": " + it.text())
                .toList());
    }

    static Section texts(List<String> notices) {
        Section section = new Section("To know");
        notices.stream().limit(SHOWN).map(NoticeList::line).forEach(section.getChildren()::add);
        if (notices.size() > SHOWN) {
            section.getChildren()
                    .add(Texts.wrapped(
                            "and " + Texts.number(notices.size() - SHOWN) + " more; the saved receipt has all",
                            "caption"));
        }
        return section;
    }

    private static Label line(String text) {
        return Texts.wrapped(ShownText.of(InWindow.said(text), 500), "muted");
    }
}
