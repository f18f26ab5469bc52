package stillwatch.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.workbench.Topic;

/** When screens are made, told and closed. */
class ScreensTest {
    private final List<String> happened = new ArrayList<>();
    private Screens screens;

    /** Writes down what is done with it. */
    private final class Noting implements Screen {
        private final ScreenName name;
        private final VBox view = new VBox();

        Noting(ScreenName name) {
            this.name = name;
            happened.add("made " + name);
        }

        @Override
        public Region view() {
            return view;
        }

        @Override
        public ObservableValue<Node> inspector() {
            return new SimpleObjectProperty<>();
        }

        @Override
        public void show(Where where) {
            happened.add("shown " + name);
        }

        @Override
        public void changed(Set<Topic> topics) {
            happened.add("told " + name);
        }

        @Override
        public void close() {
            happened.add("closed " + name);
        }
    }

    @BeforeEach
    void two() throws Exception {
        FxToolkit.registerPrimaryStage();
        Map<ScreenName, Function<Desk, Screen>> makers = new EnumMap<>(ScreenName.class);
        makers.put(ScreenName.IMPORT, desk -> new Noting(ScreenName.IMPORT));
        makers.put(ScreenName.SEARCH, desk -> new Noting(ScreenName.SEARCH));
        screens = new Screens(makers, null);
    }

    private List<Screen> goneTo() {
        return StreamSupport.stream(screens.all().spliterator(), false).toList();
    }

    @Test
    void one_made_ahead_is_the_one_that_is_gone_to_and_belongs_to_those_that_are_told_only_then() {
        Screen ahead = screens.makeAhead(ScreenName.IMPORT).orElseThrow();
        assertThat(screens.makeAhead(ScreenName.IMPORT)).isEmpty();
        assertThat(screens.isMade(ScreenName.IMPORT)).isFalse();
        assertThat(goneTo()).isEmpty();

        assertThat(screens.of(ScreenName.IMPORT)).isSameAs(ahead);
        assertThat(screens.isMade(ScreenName.IMPORT)).isTrue();
        assertThat(goneTo()).containsExactly(ahead);
        assertThat(screens.makeAhead(ScreenName.IMPORT)).isEmpty();
        assertThat(happened).containsExactly("made IMPORT");
    }

    @Test
    void what_was_made_ahead_is_forgotten_and_made_anew_and_what_was_gone_to_stays() {
        Screen stays = screens.of(ScreenName.SEARCH);
        Screen ahead = screens.makeAhead(ScreenName.IMPORT).orElseThrow();
        screens.forgetAhead();
        assertThat(happened).containsExactly("made SEARCH", "made IMPORT", "closed IMPORT");
        assertThat(screens.of(ScreenName.IMPORT)).isNotSameAs(ahead);
        assertThat(screens.of(ScreenName.SEARCH)).isSameAs(stays);
    }

    @Test
    void closing_the_case_closes_both() {
        screens.of(ScreenName.SEARCH);
        screens.makeAhead(ScreenName.IMPORT);
        screens.close();
        assertThat(happened).contains("closed SEARCH", "closed IMPORT");
    }
}
