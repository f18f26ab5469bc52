package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.Precision;
import stillwatch.casefile.Stake;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;

class WordsTest {
    private static final AccountKey ACCOUNT = new AccountKey("Perch", "u-1");
    private static final Observable IP = new Observable(Family.NETWORK, "ip", "10.0.0.1");
    private static final RowIds IDS = (kind, n) -> Id.made(kind, 9, n);

    private static EventFact event(String title) {
        return new EventFact(null, title, "login", ACCOUNT, List.of(new Detail("agent", "Finch/2")));
    }

    @Test
    void an_event_with_all_around_it_is_the_event() {
        Words words = Words.of(List.of(new StateFact(ACCOUNT, "banned", null, null), event("Logged in")), IDS);

        assertThat(words.target()).isEqualTo("event-9-1");
        assertThat(words.title()).isEqualTo("Logged in");
        assertThat(words.text()).isEqualTo("u-1 · Perch · banned · login · agent: Finch/2");
    }

    @Test
    void an_observation_is_about_its_account_and_a_signal_about_its_value() {
        Words seen = Words.of(List.of(new ObservationFact(ACCOUNT, IP, null, null, 1)), IDS);
        assertThat(seen.target()).isEqualTo(ACCOUNT.id().toString());
        assertThat(seen.kind()).isEqualTo(Kind.ACCOUNT);

        Words signal = Words.of(List.of(new SignalFact(IP, "bad", null, List.of())), IDS);
        assertThat(signal.target()).isEqualTo(IP.id().toString());
        assertThat(signal.title()).isEqualTo("10.0.0.1");
    }

    @Test
    void an_account_without_a_name_is_called_by_its_id_on_the_platform() {
        AccountFact nameless = new AccountFact(ACCOUNT, " ", null, null, null, List.of());
        assertThat(Words.of(List.of(nameless), IDS).title()).isEqualTo("u-1");
        AccountFact named = new AccountFact(ACCOUNT, "Wren", null, null, null, List.of());
        Words words = Words.of(List.of(named, new MemberFact(new ClusterKey("s", "c"), ACCOUNT, null)), IDS);
        assertThat(words.title()).isEqualTo("Wren");
        assertThat(words.text()).isEqualTo("u-1 · Perch · c · s");
    }

    @Test
    void a_title_too_long_to_show_is_whole_in_the_text() {
        Words words = Words.of(List.of(event("long ".repeat(99) + "end")), IDS);
        assertThat(words.title()).hasSize(200);
        assertThat(words.text()).contains("long end");
    }

    @Test
    void what_json_escaped_is_found_as_it_reads() {
        Fact kept = new KeptFact("stix", "tool", null, null, "{\"n\":\"caf\\u00e9\\nbar \\\"x\\\" \\u12\"}");
        assertThat(Words.of(List.of(kept), IDS).text()).contains("café bar \"x\" u12");
    }

    @Test
    void a_row_without_facts_is_refused() {
        assertThatThrownBy(() -> Words.of(List.of(), IDS)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Fills every text of every sort of fact with a word of its own, so that a component added later is not forgotten. */
    @Test
    void every_text_of_every_fact_can_be_found() throws ReflectiveOperationException {
        for (Class<?> sort : Fact.class.getPermittedSubclasses()) {
            List<String> filled = new ArrayList<>();
            Fact fact = (Fact) filled(sort, filled);
            Words words = Words.of(List.of(fact), IDS);
            String all = words.title() + " · " + words.text();
            assertThat(filled)
                    .as(sort.getSimpleName())
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(all).contains(word));
        }
    }

    private static Object filled(Class<?> type, List<String> words) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(type, component, words));
        }
        return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
    }

    private static Object value(Class<?> of, RecordComponent component, List<String> words)
            throws ReflectiveOperationException {
        Map<Class<?>, Object> plain = Map.of(
                long.class,
                1L,
                Long.class,
                1L,
                ActorKind.class,
                ActorKind.ORG,
                Stake.class,
                Stake.ALLY,
                Family.class,
                Family.CLIENT);
        Class<?> type = component.getType();
        if (plain.containsKey(type)) {
            return plain.get(type);
        }
        if (type == Moment.class) {
            return new Moment(0, 0, Precision.DAY, "", Certainty.STATED, word(words));
        }
        if (type == List.class) {
            boolean details = component.getGenericType().getTypeName().contains("Detail");
            return List.of(details ? new Detail(word(words), word(words)) : word(words));
        }
        boolean reliabilityLetter =
                of == SourceFact.class && component.getName().equals("reliability");
        return type == String.class ? reliabilityLetter ? "A" : word(words) : filled(type, words);
    }

    private static String word(List<String> words) {
        words.add("word" + (words.size() + 100));
        return words.getLast();
    }
}
