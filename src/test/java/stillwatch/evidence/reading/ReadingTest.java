package stillwatch.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text, web pages and mail as words. */
class ReadingTest {
    static final String MAIL = String.join(
            "\r\n",
            "From: =?UTF-8?B?Sm9zw6k=?= <jose@reseller.example>",
            "To: trust@harbourline.example",
            "Subject: Re: the accounts",
            "Date: Mon, 4 May 2026 10:00:00 +0200",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=edge",
            "",
            "--edge",
            "Content-Type: multipart/alternative; boundary=inner",
            "",
            "--inner",
            "Content-Type: text/plain; charset=ISO-8859-1",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "We deny it. Caf=E9.",
            "--inner",
            "Content-Type: text/html; charset=UTF-8",
            "",
            "<p>We <b>deny</b> it.</p><script>alert(1)</script>",
            "--inner--",
            "--edge",
            "Content-Type: text/csv; name=\"list.csv\"",
            "Content-Disposition: attachment; filename=\"../list.csv\"",
            "Content-Transfer-Encoding: base64",
            "",
            "YSxiCjEsMgo=",
            "--edge--",
            "");

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void mail_gives_its_headers_its_words_its_page_and_its_attachments() throws IOException {
        Mail mail = Mail.read(in(MAIL));

        assertThat(mail.header("from")).contains("José <jose@reseller.example>");
        assertThat(mail.text().strip()).isEqualTo("We deny it. Café.");
        assertThat(mail.html()).contains("<b>deny</b>");
        assertThat(mail.attachments()).hasSize(1);
        Mail.Attachment list = mail.attachments().getFirst();
        assertThat(list.mime()).isEqualTo("text/csv");
        assertThat(new String(list.content(), StandardCharsets.UTF_8)).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void mail_with_a_page_only_is_read_as_the_words_of_the_page() throws IOException {
        Mail mail = Mail.read(in("From: a@b.example\r\nContent-Type: text/html\r\n\r\n<p>Only <i>this</i></p>"));

        assertThat(mail.text()).isEqualTo("Only this");
    }

    @Test
    void parts_within_parts_without_end_do_no_harm() throws IOException {
        StringBuilder text =
                new StringBuilder("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 3000; i++) {
            text.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        }
        try {
            assertThat(Mail.read(in(text.toString())).attachments()).hasSizeLessThan(501);
        } catch (IOException said) {
            assertThat(said).hasMessageContaining("cannot be shown");
        }
    }

    @Test
    void a_web_page_is_its_visible_words_and_its_links_are_text() {
        WebPage page = WebPage.of("""
                <html><head><title>Statement</title><script>var a = 'hidden'</script></head><body>
                <h1>We  deny</h1><p>Line one<br>line two</p><table><tr><td>a</td><td>b</td></tr></table>
                <style>p {}</style><p hidden>not seen</p><a href="javascript:alert(1)">click</a>
                <img src="http://tracker.example/x.png" alt="pixel"></body></html>""");

        assertThat(page.title()).isEqualTo("Statement");
        assertThat(page.text()).isEqualTo("We deny\nLine one\nline two\na · b\nclick");
        assertThat(page.links())
                .containsExactly(
                        new WebPage.Link("click", "javascript:alert(1)"),
                        new WebPage.Link("picture pixel", "http://tracker.example/x.png"));
    }

    @Test
    void text_is_read_in_the_encoding_it_is_written_in() throws IOException {
        assertThat(PlainText.of("größe".getBytes(StandardCharsets.UTF_8), true).text())
                .isEqualTo("größe");
        assertThat(PlainText.of("größe".getBytes(StandardCharsets.ISO_8859_1), true))
                .isEqualTo(new PlainText("größe", "Windows-1252, as no UTF-8", true));
        assertThat(PlainText.of("\uFEFFgröße".getBytes(StandardCharsets.UTF_16LE), true)
                        .text())
                .isEqualTo("größe");
    }

    @Test
    void text_that_is_cut_within_a_letter_stays_utf_8() throws IOException {
        PlainText cut = PlainText.read(new ByteArrayInputStream("aé".getBytes(StandardCharsets.UTF_8)), 2);

        assertThat(cut).isEqualTo(new PlainText("a", "UTF-8", false));
    }

    @Test
    void mail_that_is_too_large_is_refused() {
        InputStream endless = InputStream.nullInputStream();
        assertThatThrownBy(() -> Mail.read(new java.io.SequenceInputStream(endless, new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                })))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than");
    }
}
