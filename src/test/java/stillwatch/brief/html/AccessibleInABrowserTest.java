package stillwatch.brief.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.progress.Progress;
import stillwatch.sample.ReportedCase;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/**
 * The page as a browser lays it out, asked by axe-core: light and dark, as wide as a desk and as narrow as a phone. Chromium is
 * no part of the build; without it the test says so and stands aside.
 */
class AccessibleInABrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String DARK = "@media(prefers-color-scheme:dark)";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void every_way_of_looking_at_a_brief_passes_what_axe_asks() throws Exception {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "No Chromium on the PATH: the check of HTML in a browser was left out.");
        String html = brief();
        Path page = Files.writeString(folder.resolve("all.html"), all(html));

        List<String> answers = answers(asked(browser.get(), page));

        assertThat(answers)
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer)
                        .as("what axe found")
                        .matches("(?s)(light|dark) \\d+: passed [1-9]\\d+, failed 0.*"));
    }

    private static Optional<Path> browser() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Every part of it, texts of the author and changes too. */
    private String brief() throws Exception {
        Place place = TestPlace.in(folder);
        ReportedCase sample = new ReportedCase(folder, place);
        sample.make(Progress.NONE, line -> {});
        try (OpenCase opened = OpenCase.open(sample.caseFolder(), place, Progress.NONE)) {
            Plan plan = Plan.usual()
                    .added(1, new OwnText("Why we write", "Nobody has answered.\n\nWe ask again."))
                    .added(5, new OwnText(null, "Numbers are as they were stated."));
            opened.planning().plan("Test", Audience.LEGAL, plan);
            return HtmlBrief.screen(
                    opened.briefs().draft("Test", Audience.LEGAL).outline());
        }
    }

    /** One page that holds each look in a frame of its own; the frames ask one after the other. */
    private static String all(String html) throws IOException {
        List<String> frames = new ArrayList<>();
        for (String look : List.of("light", "dark")) {
            for (int width : List.of(1200, 375)) {
                frames.add("<iframe title=\"" + look + " " + width + "\" style=\"width:" + width
                        + "px;height:900px;border:0\" srcdoc=\"" + escaped(framed(html, look)) + "\"></iframe>");
            }
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>asked</title></head><body><script>"
                + "var said=[];addEventListener('message',e=>{said.push(e.data);"
                + "let p=document.createElement('pre');p.className='answer';p.textContent=e.data;document.body.append(p);});"
                + "</script>" + String.join("\n", frames) + "</body></html>";
    }

    /** The brief itself runs nothing: its policy forbids it, so the copy that is asked goes without. */
    private static String framed(String html, String look) throws IOException {
        Document page = Jsoup.parse(html);
        page.select("meta[http-equiv]").remove();
        page.outputSettings().prettyPrint(false);
        page.select("details").attr("open", "open");
        String chosen = page.html().replace(DARK, look.equals("dark") ? "@media all" : "@media not all");
        String script =
                "<script>" + axe() + "</script><script>onload=()=>axe.run({runOnly:['wcag2a','wcag2aa','wcag21a',"
                        + "'wcag21aa','wcag22aa','best-practice']}).then(r=>parent.postMessage('" + look
                        + " '+innerWidth+': passed '+r.passes.length+', failed '+r.violations.length+r.violations.map(v=>'\\n'+v.id+': '"
                        + "+v.nodes.slice(0,4).map(n=>n.target+' '+n.html.slice(0,160)+' '+(n.any[0]||{}).message).join('\\n  ')).join(''),'*'))</script>";
        return chosen.replace("</body>", script + "</body>");
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessibleInABrowserTest.class.getResourceAsStream(AXE), AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        }
    }

    private static String escaped(String html) {
        return html.replace("&", "&amp;").replace("\"", "&quot;");
    }

    private String asked(Path browser, Path page) throws Exception {
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1300,1000",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(folder.resolve("browser.log").toFile())
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("the browser came to an end")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }

    private static List<String> answers(String dom) {
        return Jsoup.parse(dom).select("pre.answer").eachText();
    }
}
