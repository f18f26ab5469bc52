package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.search.Docs.event;
import static stillwatch.search.Docs.fill;
import static stillwatch.search.Docs.find;
import static stillwatch.search.Docs.note;
import static stillwatch.search.Docs.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.Kind;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.search.query.Asked;
import stillwatch.search.query.Limit;

class TextIndexTest {
    @TempDir
    Path folder;

    private TextIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TextIndex.open(folder).index();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOGIN            | failed login twice",
                "strasse          | Große Straße 5",
                "cafe             | im Café",
                "café             | im Cafe",
                "Łódź             | lodz",
                "ΟΔΌΣ             | η οδος",
                "елка             | Ёлка",
                "محمد             | مُحَمَّد",
                "مدرسه            | مدرسة",
                "2026             | سنة ٢٠٢٦",
                "שלום             | שָׁלוֹם",
                "लॉगिन            | विफल लॉगिन",
                "登录             | 账户登录失败",
                "户登录失         | 账户登录失败",
                "户               | 账户登录失败",
                "败               | 账户登录失败",
                "ログイン         | ｱﾌﾟﾘのﾛｸﾞｲﾝ",
                "계정             | 이 계정은 삭제됨",
                "บัญชี            | ลบบัญชีแล้ว",
                "🔥               | so 🔥🔥 hot",
                "account          | ac\u200bco\u202eunt",
                "ann.lee+x@mail.example | mail from <Ann.Lee+x@mail.example>;",
                "lee              | ann.lee+x@mail.example",
                "mail.example     | ann.lee+x@mail.example",
                "10.0.200.7       | from 10.0.200.7:443",
                "200              | from 10.0.200.7:443",
                "10.0.2*          | from 10.0.200.7:443",
                "2001:db8::1f     | [2001:DB8::1F]",
                "acct_00123       | (acct_00123)",
                "00123            | (acct_00123)",
                "acct_001*        | (acct_00123)",
                "report-v2.final.pdf | C:\\x\\Report-v2.final.PDF",
                "Mozilla/5.0      | Mozilla/5.0 (X11; Linux x86_64)",
                "x86_64           | Mozilla/5.0 (X11; Linux x86_64)",
                "e3b0c44298fc1c14 | sha: E3B0C44298FC1C14",
                "e3b0c4*          | sha: E3B0C44298FC1C14",
                "two one          | one and two",
                "\"and two\"      | one and two",
                "\"and tw\"*      | one and two",
                "“and two”        | one and two",
                "one -three       | one and two",
                "one -\"two one\" | one and two",
                "kind:event one   | one and two",
                "import:5 one     | one and two",
                "import:5 import:6 one | one and two",
                "-import:6 one    | one and two",
                "id:event-5-0     | one and two",
                "event-5-0        | one and two",
                "-three           | one and two"
            })
    void is_found(String asked, String text) throws IOException {
        fill(index, 5, text, "something else, three");
        index.commit(5, "h");

        assertThat(titles(index, asked)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log              | login",
                "\"two and\"      | one and two",
                "\"one two\"      | one and two",
                "10.0.7           | 10.0.200.7",
                "acct_0012        | acct_00123",
                "户账             | 账户",
                "one three        | one and two",
                "one -two         | one and two",
                "one -tw*         | one and two",
                "kind:account one | one and two",
                "-kind:event one  | one and two",
                "import:6 one     | one and two",
                "id:event-5-1     | one and two",
                "か               | が"
            })
    void is_not_found(String asked, String text) throws IOException {
        fill(index, 5, text);
        index.commit(5, "h");

        assertThat(find(index, asked).total()).isZero();
    }

    @Test
    void no_phrase_spans_title_and_text() throws IOException {
        index.put(new TextDoc("k", 0, Kind.EVIDENCE, "evidence-1", "one", "two"));
        index.commit(1, "h");

        assertThat(find(index, "\"one two\"").total()).isZero();
        assertThat(find(index, "one two").total()).isEqualTo(1);
    }

    @Test
    void the_spelling_asked_for_comes_first() throws IOException {
        fill(index, 5, "cafe a", "café a", "cafe b", "cafe c");
        index.commit(5, "h");

        assertThat(titles(index, "café")).hasSize(4).startsWith("café a");
        assertThat(titles(index, "cafe")).hasSize(4);
    }

    @Test
    void a_group_filled_again_holds_only_what_came_last() throws IOException {
        fill(index, 5, "old one", "old two");
        fill(index, 6, "old six");
        index.commit(6, "h");
        fill(index, 5, "new one");
        index.commit(7, "h");
        assertThat(titles(index, "old")).containsExactly("old six");
        assertThat(titles(index, "new")).containsExactly("new one");

        fill(index, 6);
        index.commit(8, "h");
        assertThat(find(index, "old").total()).isZero();
    }

    @Test
    void what_was_put_is_replaced_and_removed_by_its_key() throws IOException {
        index.put(note("annotation-1-1", "first words"));
        index.put(note("annotation-2-1", "other words"));
        index.put(note("annotation-1-1", "second words"));
        index.commit(1, "h");
        assertThat(find(index, "first").total()).isZero();
        assertThat(find(index, "words").total()).isEqualTo(2);

        index.remove("annotation-2-1");
        index.remove("annotation-9-9");
        index.commit(2, "h");
        assertThat(find(index, "words").hits()).extracting(Hit::target).containsExactly("annotation-1-1");
    }

    @Test
    void a_target_many_documents_lead_to_is_found_once_at_its_best() throws IOException {
        List<TextDoc> docs = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            docs.add(new TextDoc(
                    "5:" + n, 5, Kind.ACCOUNT, "account-" + n % 7, "a", n == 500 ? "seen" : "seen often in it"));
        }
        index.replaceGroup(5, docs.iterator(), Progress.NONE);
        fill(index, 6, "seen");
        index.commit(6, "h");

        Found found = find(index, "seen");

        assertThat(found.total()).isEqualTo(8);
        assertThat(found.perKind()).isEqualTo(Map.of(Kind.ACCOUNT, 7L, Kind.EVENT, 1L));
        assertThat(found.hits()).extracting(Hit::target).doesNotHaveDuplicates().hasSize(8);
        assertThat(found.hits()).extracting(Hit::key).contains("5:500");
    }

    @Test
    void equally_good_finds_keep_their_order_whatever_order_they_came_in() throws IOException {
        List<TextDoc> docs = new ArrayList<>();
        for (int n = 0; n < 3_000; n++) {
            docs.add(event(5, n, "same words"));
        }
        index.replaceGroup(5, docs.iterator(), Progress.NONE);
        index.commit(5, "h");
        List<String> first = pages(index);

        Collections.shuffle(docs, new Random(3));
        index.replaceGroup(5, docs.iterator(), Progress.NONE);
        index.commit(6, "h");

        assertThat(pages(index)).isEqualTo(first).hasSize(300).doesNotHaveDuplicates();
    }

    private static List<String> pages(TextIndex index) throws IOException {
        List<String> keys = new ArrayList<>();
        for (int offset = 0; offset < 300; offset += 100) {
            Found found = index.search(Asked.of("same"), offset, 100, Progress.NONE);
            assertThat(found.total()).isEqualTo(3_000);
            found.hits().forEach(hit -> keys.add(hit.key()));
        }
        return keys;
    }

    @Test
    void the_best_of_each_kind_come_kind_by_kind() throws IOException {
        fill(index, 5, "word", "word", "word");
        index.put(note("annotation-1-1", "word"));
        index.put(new TextDoc("x", 0, Kind.ACCOUNT, "account-x", "word", ""));
        index.commit(5, "h");

        Found found = index.searchEachKind(Asked.of("word"), 2, Progress.NONE);

        assertThat(found.total()).isEqualTo(5);
        assertThat(found.hits())
                .extracting(Hit::kind)
                .containsExactly(Kind.ACCOUNT, Kind.EVENT, Kind.EVENT, Kind.ANNOTATION);
    }

    @Test
    void a_question_can_be_limited_without_typing() throws IOException {
        fill(index, 5, "word");
        index.put(note("annotation-1-1", "word"));
        index.commit(5, "h");

        Asked notes = Asked.of("word").within(new Limit.OfKind(Kind.ANNOTATION));

        assertThat(index.search(notes, 0, 9, Progress.NONE).hits())
                .extracting(Hit::target)
                .containsExactly("annotation-1-1");
    }

    @Test
    void an_empty_question_finds_nothing_and_a_limit_alone_finds_all_of_it() throws IOException {
        fill(index, 5, "one", "two");
        index.put(note("annotation-1-1", "three"));
        index.commit(5, "h");

        assertThat(find(index, " -- \"\" * ").total()).isZero();
        assertThat(find(index, "kind:events").total()).isEqualTo(2);
    }

    @Test
    void a_stopped_change_leaves_the_last_commit() throws IOException {
        fill(index, 5, "kept");
        index.commit(5, "five");
        Iterator<TextDoc> many =
                Collections.nCopies(5_000, event(6, 1, "stopped")).iterator();

        assertThatThrownBy(() -> index.replaceGroup(6, many, stopped())).isInstanceOf(Cancelled.class);

        index.put(note("annotation-1-1", "goes on"));
        index.commit(6, "six");
        assertThat(find(index, "stopped").total()).isZero();
        assertThat(find(index, "kept").total()).isEqualTo(1);
        assertThat(find(index, "goes").total()).isEqualTo(1);
    }

    private static Progress stopped() {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    @Test
    void a_question_over_many_documents_can_be_stopped() throws IOException {
        index.replaceGroup(5, Collections.nCopies(5_000, event(5, 1, "word")).iterator(), Progress.NONE);
        index.commit(5, "h");

        assertThatThrownBy(() -> index.search(Asked.of("word"), 0, 9, stopped()))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void documents_that_fail_to_come_take_the_change_back() throws IOException {
        index.put(note("annotation-1-1", "not committed"));
        Iterator<TextDoc> wrong = List.of(event(6, 1, "a"), event(7, 1, "b")).iterator();

        assertThatThrownBy(() -> index.replaceGroup(6, wrong, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7:1");

        assertThat(index.appliedSeq()).isZero();
        index.commit(1, "h");
        assertThat(find(index, "committed").total()).isZero();
    }
}
